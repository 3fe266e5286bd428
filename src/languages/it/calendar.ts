import { months as english } from "../en/months.ts";
import { months as spanish } from "../es/months.ts";
import type { Calendar } from "../pack.ts";
import { months } from "./months.ts";

/** Verbs of the first conjugations whose future looks ahead, by stem: «discuterà», «si aprirà». */
const future = (ending: "e" | "i", ...stems: readonly string[]): string[] => stems.flatMap((stem) => [`${stem}${ending}rà`, `${stem}${ending}ranno`, `${stem}${ending}remo`]);

export const calendar: Calendar = {
  months,
  guests: [english, spanish],
  wordlike: ["mar", "set", "gen", "mag", "may", "march", "giu", "sep"],
  weekdays: [
    { names: ["lunedì"], short: ["lun"] },
    { names: ["martedì"], short: ["mar"] },
    { names: ["mercoledì"], short: ["mer", "merc"] },
    { names: ["giovedì"], short: ["gio", "giov"] },
    { names: ["venerdì"], short: ["ven"] },
    { names: ["sabato"], short: ["sab"] },
    { names: ["domenica"], short: ["dom"] },
  ],
  days: [
    ["primo"], ["due"], ["tre"], ["quattro"], ["cinque"], ["sei"], ["sette"], ["otto"], ["nove"], ["dieci"], ["undici"], ["dodici"],
    ["tredici"], ["quattordici"], ["quindici"], ["sedici"], ["diciassette"], ["diciotto"], ["diciannove"], ["venti"], ["ventuno"], ["ventidue"], ["ventitré"],
    ["ventiquattro"], ["venticinque"], ["ventisei"], ["ventisette"], ["ventotto"], ["ventinove"], ["trenta"], ["trentuno"],
  ],
  ordinals: ["º", "°", "o", "ª"],
  links: ["di", "d'", "del", "dell'", "dell'anno", "del lontano"],
  yearLinks: ["nel", "nell'anno"],
  articles: ["il", "l'", "lo"],
  dayCues: ["giorno"],
  dayPrepositions: ["il", "l'", "del", "dell'", "dal", "dall'", "al", "all'", "entro il", "lo scorso", "data"],
  ranges: { opens: ["tra", "fra", "tra il", "fra il", "tra l'", "fra l'"], to: ["al", "all'", "fino al", "fino all'", "sino al", "fino a", "a", "ad"], and: ["e", "ed"] },
  years: {
    strong: [
      "nel", "nel solo", "[nel] solo nel", "nel (lontano|lontanissimo|remoto|recente|vicino|solo)", "nell'intero", "[per] tutto il", "per il", "sul", "(le|nelle|delle|alle|dalle) annualità", "(gli|negli|degli|agli) anni [d'imposta]", "anni d'imposta", "annualità", "(periodo|periodi|anno) d'imposta", "nel corso del", "durante il", "dal", "(sin|fin|già|sino) dal", "del", "il", "[l'|nell'|dell'|all'|dall']anno", "[i|dai|nei|ai] primi mesi del", "[gli|dagli|negli|agli] ultimi mesi del", "primi mesi del", "ultimi mesi del", "fine", "[la|alla|dalla|sulla] fine del", "[la] metà del", "metà", "inizio", "inizi", "(l'|all'|dall')inizio del",
      "(gli|agli|dagli) inizi del", "(l'|dell'|nell')(estate|autunno|inverno)", "estate", "autunno", "inverno", "[la|della|nella] primavera", "(estate|autunno|inverno|primavera) del", "al", "fino al", "entro il",
      "prima del", "dopo il", "tra il", "fra il", "e il", "biennio", "triennio", "quadriennio", "quinquennio", "periodo",
    ],
    weak: ["di", "da", "a", "in", "tra", "fra", "e"],
    articles: [],
  },
  yearFollowers: [
    "e", "ed", "o", "al", "a", "ad", "all'", "ai", "alla", "il", "la", "i", "gli", "le", "lo", "l'", "un", "una", "con", "per", "in", "nel", "nella", "da", "dal", "dalla", "di", "del", "della", "che", "quando",
    "era", "erano", "è", "ha", "hanno", "aveva", "sono", "fino", "sino", "tra", "fra", "su", "sul", "si", "ma", "non", "anche", "ci", "dopo", "dove", "come",
  ],
  monthPrepositions: ["in", "a", "ad", "di", "da", "nel", "del", "scorso", "durante", "fine", "metà", "inizio", "tra", "fra", "mese di", "e"],
  parts: [
    { words: ["(primo|1º|1°|i) trimestre", "q1"], first: 1, last: 3 },
    { words: ["(secondo|2º|2°|ii) trimestre", "q2"], first: 4, last: 6 },
    { words: ["(terzo|3º|3°|iii) trimestre", "q3"], first: 7, last: 9 },
    { words: ["(quarto|ultimo|4º|4°|iv) trimestre", "q4"], first: 10, last: 12 },
    { words: ["(primo|1º|1°|i) semestre", "prima metà"], first: 1, last: 6 },
    { words: ["(secondo|ultimo|2º|2°|ii) semestre", "seconda metà"], first: 7, last: 12 },
    { words: ["primo quadrimestre"], first: 1, last: 4 },
    { words: ["secondo quadrimestre"], first: 5, last: 8 },
    { words: ["(terzo|ultimo) quadrimestre"], first: 9, last: 12 },
    { words: ["primi (due|2) mesi", "primo bimestre"], first: 1, last: 2 },
    { words: ["primi (tre|3) mesi"], first: 1, last: 3 },
    { words: ["primi (quattro|4) mesi"], first: 1, last: 4 },
    { words: ["primi (cinque|5) mesi"], first: 1, last: 5 },
    { words: ["primi (sei|6) mesi"], first: 1, last: 6 },
    { words: ["primi (sette|7) mesi"], first: 1, last: 7 },
    { words: ["primi (otto|8) mesi"], first: 1, last: 8 },
    { words: ["primi (nove|9) mesi"], first: 1, last: 9 },
    { words: ["primi (dieci|10) mesi"], first: 1, last: 10 },
    { words: ["primi (undici|11) mesi"], first: 1, last: 11 },
    { words: ["ultimi (due|2) mesi"], first: 11, last: 12 },
    { words: ["ultimi (tre|3) mesi"], first: 10, last: 12 },
    { words: ["ultimi (quattro|4) mesi"], first: 9, last: 12 },
    { words: ["ultimi (sei|6) mesi"], first: 7, last: 12 },
  ],
  relative: [
    { words: ["oggi", "(questa|nella) mattinata di oggi", "questa mattina", "stamattina", "stamane", "stamani", "stanotte", "stasera", "questa (notte|sera)", "questo pomeriggio", "oggi pomeriggio", "in mattinata", "(mattinata|mattina|giornata|serata|nottata) odierna", "(odierna mattinata|odierna giornata|pomeriggio odierno|giorno odierno|data odierna)", "(prime ore|alba|notte) (odierne|odierna)"], unit: "day", offset: 0 },
    { words: ["ieri [mattina|pomeriggio|sera|notte]", "la scorsa (notte|sera)", "nella notte scorsa", "la notte scorsa", "la sera scorsa"], unit: "day", offset: -1 },
    { words: ["(l'altro ieri|altroieri|l'altroieri|avantieri)"], unit: "day", offset: -2 },
    { words: ["domani"], unit: "day", offset: 1 },
    { words: ["[il|lo|del|dello|nel|nello|al] mese scorso", "[lo|dello|nello] scorso mese"], unit: "month", offset: -1 },
    { words: ["(questo|corrente) mese", "mese corrente", "mese in corso"], unit: "month", offset: 0 },
    { words: ["prossimo mese", "mese prossimo"], unit: "month", offset: 1 },
    { words: ["[l'|dell'|nell'|dall']anno scorso", "[lo|dello|nello] scorso anno", "anno passato"], unit: "year", offset: -1 },
    { words: ["quest'anno", "anno in corso", "corrente anno"], unit: "year", offset: 0 },
    { words: ["prossimo anno", "anno prossimo"], unit: "year", offset: 1 },
  ],
  turns: { last: ["scorso", "scorsa", "scorsi", "scorse", "lo scorso", "la scorsa", "dello scorso", "della scorsa", "allo scorso", "dallo scorso", "ultimo scorso", "passato", "u.s."], next: ["prossimo", "prossima", "il prossimo", "la prossima", "venturo", "p.v."] },
  toldMonth: ["(di quel|di quello stesso|dello stesso|del medesimo) mese"],
  toldYear: { same: ["[di] (quello stesso|quel medesimo) anno", "(di quell'|quell') anno", "(dello stesso|del medesimo|di quel) anno"], next: ["(dell'anno successivo|dell'anno seguente|dell'anno dopo)"], previous: ["(dell'anno precedente|dell'anno prima)"] },
  thisYear: ["dell'anno [in corso]", "del corrente anno"],
  habits: ["ogni", "tutti i", "tutte le", "i", "le", "un", "una", "quel", "quella", "qualsiasi", "il", "la", "del", "della", "dei", "delle", "al", "alla", "dal", "dalla", "nei", "nelle"],
  ahead: {
    before: ["per", "per il", "per l'", "entro", "entro fine", "entro il", "entro l'", "fino al", "fino all'", "fino a", "a partire dal", "a partire dall'", "a decorrere dal", "prima del"],
    past: ["aveva", "avevano", "=erano"],
    verbs: [
      "=sarà", "=Sarà", "=saranno", "verrà", "verranno", "prevista", "previsto", "previste", "previsti", "fissata", "fissato", "in programma", "comparirà", "compariranno", "inizierà", "partirà", "entrerà",
      "entreranno", "dovrà", "dovranno", "scadrà", "avrà", "si terrà", "terminerà", "scatterà", "potrà", "in vendita", "attesa per", "atteso per", "attesi per", "rinviato a", "rinviata a", "slitta a", "slittata a",
      ...future("e", "discut", "decid", "ascolt", "valut", "esamin", "riprend", "torn", "arriv", "comincier", "cominc", "present", "pubbliche", "deposit", "chiud", "celebr", "svolg", "pronunc", "esprim", "debutt", "lanc", "proced", "vot", "approv", "chied", "affront", "disput", "trasmett", "interrog", "conced", "mett", "ricev", "scend", "decad", "sospend", "cost", "aument", "pagh", "rest", "pass", "divent", "cambi", "gioch", "trov", "cal", "cresc", "perd", "vend", "prend", "scopr", "spett", "tocch", "dur", "aggiorn", "controll", "scatt", "annunc", "lasc", "port", "gestisc", "raddoppi", "incontr", "arrest", "us", "funzion", "attiv", "entr"),
      "sapremo", "vedremo", "saremo", "avremo", "potremo", "varrà", "varranno", "saprà", "sapranno", "vedrà", "vedranno", "andrà", "andranno", "resterà", "farà", "faranno", "darà", "daranno",
      ...future("i", "sent", "apr", "usc", "scopr", "sal", "serv", "garant", "finanz", "inser", "contribu", "distribu", "costitu", "chiar", "defin", "un", "gest", "prefer", "prosegu", "riun", "fin", "part", "offr", "cap"),
    ],
  },
  decoys: {
    laws: [
      "legge", "leggi", "decreto", "decreto legge", "decreto legislativo", "d.lgs", "d.lgs.", "dlgs", "d.l.", "dl", "d.p.r.", "dpr", "ddl", "direttiva", "regolamento", "delibera", "deliberazione", "determina", "l.", "d.m.",
      "disegno di legge", "dpcm", "d.p.c.m.",
    ],
    lawLinks: ["n", "n.", "del", "dell'", "della", "di", "in data", "d'", "antipirateria", "legislativo", "=UE", "=CE", "e"],
    numbers: ["n", "n.", "nº", "n°", "nr", "nr.", "num", "numero", "rif", "rif.", "prot", "prot.", "protocollo", "procedimento", "fascicolo", "versione", "sentenza", "tel", "articolo", "art."],
    seasons: ["stagione", "stagioni", "stagione (sportiva|calcistica|agonistica)", "campionato", "campionato di calcio", "serie a", "stagione di serie a"],
    never: [
      "24/7", "al giorno d'oggi", "giorno d'oggi", "ad oggi", "a oggi", "fino a oggi", "fino ad oggi", "oggi come oggi", "black friday", "cyber monday", "venerdì santo", "domenica in", "domenica sportiva",
      "notizie di oggi", "ancora oggi", "ancor oggi", "(vale|valgono) oggi", "oggi (vale|valgono)", "oggi più che mai", "(mondo|giovani|società|prezzi|mercato) di oggi", "usa today", "domenica delle palme", "giovedì santo", "lunedì dell'angelo",
    ],
  },
  stamps: {
    heads: ["[questo|quest'|il] (contenuto|articolo|servizio|pezzo|post) [è stato] (pubblicato|aggiornato|scritto) [il|in data] [giorno]", "pubblicato [il|in data] [giorno]", "pubblicata [il]", "aggiornato [il|al]", "aggiornata [il|al]", "ultimo aggiornamento", "ultima modifica", "data", "data di pubblicazione", "postato [il]", "inserito [il]"],
    releases: ["comunicato [stampa]", "nota stampa"],
    links: ["del", "il", "di", "da", "in", "data", "alle", "ore", "a", "cura", "redazione", "della", "al", "dello", "l'", "dell'", "dalla"],
  },
  roles: {
    action: [
      "(stacca|staccano|staccato|staccata|staccò) la spina", "convocat*", "convocazion*", "svolta", "chiamat(i|e)", "notificat*", "scatt(a|ano|ò|arono|ate|ata)", "chiud(e|ono)", "spen(ge|gono|sero|se)", "finiscono", "incursion*", "finit* in (carcere|manette|cella)", "sanzion*", "pres(o|i|a|e) (a|in)", "neutralizz*", "intercettat*", "scopr(e|ono|ì|irono)", "stronc*", "disarticol*", "edizion*", "aderit*",
      "estradat*", "rintracciat*", "consegnat* (alle|alla|all'|al)", "riportat* in", "arrest*", "blitz", "perquisi*", "sequestr*", "smantell*", "oscur*", "operazion*", "retat*", "manett*", "fermat*", "fermi", "eseguit*", "esegu*", "custodia", "denunciat*", "sgominat*", "confisc*", "multat*", "sanzionat*", "cattur*", "rinvenut*", "scovat*", "eseguito", "giunt* a esecuzione", "esecuzione", "ordinanz*", "misure cautelari", "provvediment*", "irrog*", "notific*", "condotta", "condotto", "entrat* in azione", "in azione", "arrivat* (il|la|i|gli|le)", "blitz", "ammanett*", "scoperta", "scoperto", "scoperti", "verbal*",
      "controlli", "ispezion*", "intervent*", "neutralizzat*", "abbattut*", "disattivat*", "sigilli", "colpit*", "blocc*", "inibit*", "spento", "chiusi", "chiuso", "chiusura", "scattat*", "domiciliari", "iniziative", "azione", "irruzion*", "indagat*", "rinviat*", "si è svolt(a|o)", "fase operativa", "controllat*",
    ],
    start: [
      "avviat*", "mess(o|i|e|a) al lavoro", "(indagini|indagine|accertamenti|inchiesta|verifiche|attività investigativa) (sono|erano|è|era) (scattat|avviat|partit|iniziat|cominciat|apert|nat)(a|e|i)", "(indagini|accertamenti|verifiche) (scattate|scattati)", "punto di partenza era", "comincia tutto", "tutto comincia", "tutto è cominciato", "tutto era cominciato", "partite", "partito", "(è|era|sia) partita", "(sono|erano) partit(e|i)", "partit(a|o|e|i) (da|dal|dalla|con|nel|nell'|a|in|grazie)", "(indagini|indagine|inchiesta) [,] (partit|avviat|iniziat|cominciat|apert|nat|scattat)(a|e)", "=partì", "iniziata", "iniziate", "iniziato", "iniziati", "iniziò", "inizio (dell'indagine|delle indagini|dell'inchiesta|dell'attività|delle attività|degli accertamenti)", "il via", "dare il via", "dato il via", "dato avvio", "aperta", "aperto", "nata", "nate", "avvio", "scaturit*", "prendono le mosse", "presero le mosse", "preso le mosse", "querel*", "esposto", "denuncia", "cominciat*", "cominciò",
      "attiv* (da|dal)", "segnalazion*", "(indagine|indagini|inchiesta|fatti|episodi|accertamenti) (risale|risalgono|risalente|risalenti)", "attiva", "operava", "nasce", "nascono", "nacque", "trae origine", "traggono origine", "trae spunto", "origine", "originat*", "in funzione", "dall'avvio", "parte da", "mosse", "nat* da", "prime indagini", "primi accertamenti", "comincia", "compars(o|a|i|e)", "punto di partenza", "primo acquisto",
    ],
    period: ["% (dei|degli|delle|di)", "per cento (dei|degli|delle|di)", "ha prodotto", "commesso", "hanno toccato", "nell'intero", "nell'arco", "complessivamente nel", "anno di attività", "periodo", "(indagini|accertamenti|verifiche) si sono svolte", "guadagn*", "incass*", "triennio", "biennio", "quadriennio", "quinquennio", "bilancio", "somme", "relazione annuale", "nel corso", "arco", "arco temporale", "annualità", "anni d'imposta", "evas*", "fattur*", "acquist*"],
    other: [
      "stipulat*", "rinnovat*", "sottoscritt*", "siglat*", "inaugurat*", "=sarà", "saranno", "udienza", "fondat*", "aveva[no] (consegnato|fatto avere|trasmesso|inviato|lanciato|annunciato)", "risoluzione", "assemblea", "nota", "campagna", "approvat*", "approv*", "espress*", "legge", "accord*", "contratto", "rapporto", "studio", "stagione", "finale", "prevista", "previsto", "fissata", "conferenza", "convegno",
      "furto", "uccis*", "omicidio", "(stato|stata|stati|state) giudicat*", "predispost*", "pianificat*", "(ha|hanno) diffuso", "diffuso (il|un|i|dei)", "annuncia*", "pubblicat*", "riunion*", "entrata in vigore", "in vigore", "dichiarat*", "uscita", "gara", "bando", "asta", "nato", "nata", "firmat*", "sentenza", "pronuncia", "pronunciat*", "verdetto", "condannat*", "condann*", "inflitt*", "assolt*", "processo", "primo grado", "requisitoria", "appello", "presentat*", "comunicat*", "riferi*", "in programma", "disse", "dissero", "sostenne", "sostennero", "dichiarò", "affermò", "spiegò", "premiazione", "premiat*", "rende(ranno|rà|re|va|rono) pubblic(a|o|he|i)", "res(a|o|e|i) pubblic(a|o|he|i)", "(dati|numeri|bilancio|bilanci|cifre|report|rapporto|video) diffus(o|i|e)", "edizione del", "precedente (operazione|inchiesta|indagine|blitz)", "reso noto", "resi noti", "sentenze", "dibattimento", "aggiornat*", "scarcerat*",
    ],
  },
  roleBreaks: ["dopo", "a seguito di", "in seguito a", "mentre", "grazie a", "su denuncia", "a partire da una denuncia"],
  startsBefore: ["dal", "da", "dall'", "sin dal", "fin dal", "già dal", "sin da", "fin da", "almeno dal", "dalla fine del", "dall'inizio del", "dagli inizi del", "dalla primavera del", "dallo scorso", "a partire dal", "dall'anno", "da fine", "da inizio"],
  monthFirst: [],
};
