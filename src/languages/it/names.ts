import type { NameWords } from "../pack.ts";

export const names: NameWords = {
  operation: ["(operazione|operation|macro operazione|macroperazione|super operazione|maxi operazione|maxioperazione|op .)"],
  operations: ["(operazioni|maxi operazioni|maxioperazioni)"],
  listing: ["(spicca|spiccano|figura|figurano|si segnala|si segnalano|si ricorda|si ricordano|c'è|va ricordata|emerge|emergono)", "(come|quali|tra cui|fra cui|tra le quali|fra le quali|ovvero|cioe|denominate|chiamate|ribattezzate|battezzate|intitolate|in codice|note come|conosciute come|sono|erano|furono)", "(note|importanti|principali|recenti|precedenti|analoghe|più|altre|concluse|condotte|rilevanti|significative|antipirateria|di successo|di polizia|internazionali|dello scorso anno|dell'anno scorso|degli ultimi anni|dei mesi scorsi)"],
  inquiry: ["(precedente|antecedente)", "è il giorno di", "i giorni di", "(inchiesta|indagine|indagini|blitz|azione|attivita|intervento|attivita investigativa|caso|progetto|campagna|retata|iniziativa|procedimento|processo|maxiprocesso|maxi processo|maxiblitz|maxi blitz|inchieste)"],
  modifiers: [
    "(anticamorra|antiterrorismo|antiriciclaggio|anticrimine|anticorruzione|antiracket|antiusura|doganale|straordinaria|analoga|successiva|seconda|prima|nuova|ultima|paneuropea|regionale|provinciale|sotto copertura|ad alto impatto|a largo raggio|su larga scala|internazionale|congiunta|antipirateria|anti pirateria|cosiddetta|c.d.|cd|maxi|transnazionale|europea|coordinata|nazionale|complessa|vasta|recente|precedente|nota|di polizia|storica|investigativa|antimafia|antidroga|anticontraffazione|antifrode|giudiziaria|globale|mondiale|della polizia|della polizia postale|della polizia di stato|dei carabinieri|della guardia di finanza|della gdf|delle fiamme gialle|di polizia giudiziaria|interforze)",
  ],
  others: ["(azienda|aziende|societa|impresa|ditta|uomo|donna|negozio|dispositivo|dispositivi|decoder|malware|metodo|sistema|agenzia|unita|associazione|legge|prodotto|hacker|utente|fenomeno|persona|soggetto|decreto)"],
  frames: [
    "(denominata|denominato|denominate|denominati|ribattezzata|ribattezzato|ribattezzate|ribattezzati|battezzata|battezzato|battezzate|chiamata|chiamato|chiamate|soprannominata|soprannominato|intitolata|intitolato|conosciuta|conosciuto|nota|noto)",
    "(e|è) stato dato il nome", "con il nome", "che si (chiama|chiamava)", "si (faceva|facevano|fa|fanno) chiamare", "si (chiamava|chiama)", "sotto il nome", "dal nome", "il cui nome (è|era)", "che prende il nome", "ha preso il nome", "dall'emblematico nome", "nome convenzionale", "denominazione", "denominazione convenzionale",
  ],
  codeFrames: [
    "nome (scelto|dato|assegnato|attribuito|imposto) [dagli investigatori|dagli inquirenti|dai finanzieri|dai carabinieri|dai militari|dalla polizia|dalla procura] [è|era|è stato]", "nome (scelto|dato|assegnato|attribuito|imposto) (all'operazione|all'indagine|all'inchiesta|al blitz|per l'operazione|per l'indagine|per l'inchiesta|per il blitz|alla retata|alla operazione) [è|era|è stato]", "nome (scelto|dato) (dagli investigatori|dagli inquirenti|dai finanzieri|dai carabinieri|dai militari|dalla polizia|dalla procura) (all'operazione|per l'operazione|all'indagine|per l'indagine|all'inchiesta|per l'inchiesta|al blitz|per il blitz) [è|era|è stato]", "(all'operazione|all'indagine|all'inchiesta|al blitz|per l'operazione) [gli investigatori|gli inquirenti|i finanzieri|i carabinieri|i militari|le fiamme gialle] (hanno|avevano|ha|aveva) (dato|assegnato|attribuito) il nome",
    "nome in codice", "in codice", "(nominata|nominato) in codice", "nome dell'operazione (è|era)", "nome dell'operazione", "nome dell'indagine (è|era)", "all'operazione (è|era) stato dato il nome", "all'operazione (è|era) stato (assegnato|attribuito|imposto) il nome",
    "all'operazione hanno dato il nome", "nome (scelto|dato|assegnato|attribuito) (all'operazione|per l'operazione|alla operazione) (è|era)",
  ],
  framesBehind: [
    "(è|era) il nome [in codice] [dato|assegnato] (dell'operazione|all'operazione|dell'indagine|all'indagine|del blitz|dell'inchiesta)", "questo il nome [in codice] [dato|assegnato] (dell'operazione|all'operazione|dell'indagine|del blitz|dell'inchiesta)",
    "così (è|è stata|è stato|era stata|è detta|venne|viene) (ribattezzat|denominat|chiamat|battezzat|intitolat|soprannominat)(a|o) (l'operazione|l'indagine|l'inchiesta|il blitz|l'intervento|l'attività|la retata)", "così [gli investigatori|gli inquirenti|i finanzieri|i carabinieri|i militari|le fiamme gialle] (hanno|avevano|ha) (ribattezzato|denominato|chiamato|battezzato|intitolato|soprannominato) (l'operazione|l'indagine|l'inchiesta|il blitz|la retata)", "(così|cosi) (si chiama|si chiamava|s'intitola) (l'operazione|l'indagine|l'inchiesta|il blitz|l'intervento|l'attività|la retata)", "il nome (scelto|dato|assegnato) [dagli investigatori|dagli inquirenti|dai finanzieri|dai carabinieri|dai militari|dalla polizia|dalla procura] (all'operazione|all'indagine|all'inchiesta|al blitz|per l'operazione|per l'indagine)", "(è|era) il nome (scelto|dato|assegnato) [dagli investigatori|dagli inquirenti|dai finanzieri|dai carabinieri|dai militari|dalla polizia|dalla procura] (all'operazione|all'indagine|all'inchiesta|al blitz|per l'operazione|per l'indagine)", "il nome [in codice] (dell'operazione|dell'indagine|del blitz|dell'inchiesta)",
  ],
  glue: ["(di|in codice|come|rispettivamente|operazione|anche come|convenzionalmente|dagli investigatori|dagli inquirenti|è|era|simbolicamente|significativamente|proprio|in gergo|col nome|con il nome|nome)"],
  agrees: true,
  joins: ["(e|ed)"],
  particles: ["=TV", "=IPTV", "(down|off|out|up|on|over|back)"],
  notNames: [
    "(istat|censis|doxa|ipsos|nomisma|swg|demos|gfk|nielsen|antitrust|eurispes|eurobarometro|confcommercio|confesercenti|coldiretti|bankitalia|altroconsumo|report|iene|covid)",
    "(internazionale|congiunta|antipirateria|pirateria|anti|maxi|polizia|transnazionale|europea|europeo|iptv|tv|streaming|nazionale|mondiale|globale|digitale|online|giudiziaria|investigativa|anticrimine|antimafia|finanziaria|interforze|straordinaria)",
    "(europol|eurojust|interpol|fbi|procura|procure|guardia|gdf|carabinieri|fiamme gialle|questura|squadra|agcom|fapav|siae|dda|dia|ros|nas|nucleo|comando|postale|finanza|tribunale|gip|eppo|polpost|agenzia|dogane|ministero|sky|dazn|lega|mediaset|serie a|rai|tim|netflix)",
    "(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)",
    "(una vita da social|cuori connessi|train to be cool|questo non è amore|insieme in sicurezza|safer internet day|blue box|vacanze coi fiocchi|scuole sicure|strade sicure|mare sicuro|estate sicura|spiagge sicure|stazioni sicure|natale sicuro|ferragosto sicuro|alto impatto|rail safe day|action day|piracy shield)",
    "(italia|roma|milano|napoli|catania|palermo|torino|bari|cagliari|genova|bologna|firenze|spagna|francia|germania|europa|ue|usa|puglia|sicilia|calabria|campania|bulgaria|romania|svizzera|olanda)",
  ],
  ends: [
    "(in|con|contro|di|del|della|dello|dei|degli|delle|da|dal|dalla|a|ad|al|alla|per|tra|fra|su|sul|e|ed|che|ha|hanno|è|sono|nel|nella|nei|dopo|il|lo|la|l'|i|gli|le|un|una|uno|ecco|scoperta|scoperti|scoperto|sequestrati|sequestrate|arrestati|arrestate|arresti|smantellata|smantellato|oscurati|oscurate|perquisizioni|indagati|colpita|colpito)",
    "(europol|eurojust|interpol|polizia|guardia|carabinieri|procura|gdf)",
  ],
  targets: {
    nouns: ["(il più noto|la più nota|il più seguito|la più seguita|il più popolare|la più popolare|il più visitato|il più frequentato)", "(dominio|domini|sito|siti|portale|portali|piattaforma|piattaforme|servizio|servizi|app|applicazione|addon|add-on|software|rete|reti|canale|canali|forum|banda|organizzazione|sodalizio|circuito|network|marchio|provider|centrale|lista|clan|web tv)"],
    groups: ["(cosca|cartello|sodalizio|gruppo|gruppi|banda|clan|group|network)"],
    gangs: ["(clan|cosca|cosche|'ndrina|banda|sodalizio)"],
    notorious: [],
    modifiers: ["(illegale|illegali|illecito|illecita|pirata|clandestina|clandestino|iptv|di streaming|streaming|nota|noto|note|noti|celebre|famosa|famoso|popolare|criminale|informatica|informatico|telegram|di telegram|internet|web|online|televisiva|televisivo|denominata|denominato|chiamata|chiamato|conosciuta come|conosciuto come|nota come|noto come|ribattezzata|cosiddetta|cosiddetto|multimediale|di pirateria|hacker)"],
    cues: ["pirat*", "contraffa*", "truff*", "(droga|cocaina|spaccio|riciclaggio|mafia|estorsione|contrabbando|ransomware|phishing|narcotraffico)", "illegal*", "illecit*", "criminal*", "clandestin*", "abusiv*", "sequestr*", "smantell*", "oscurat*", "scolleg*", "spegn*", "(bloccare|blocca|bloccano|blocco|inibire|inibito|inibita|inibizione|chiudere|chiudono|chiusi)", "(pezzotto|iptv|nel mirino|abusivo|abusiva|abusivi|sigilli)", "(sodalizio|clan|condanna|reclusione|oscuramento|chiuso|chiusa|chiusura|bloccato|bloccata|sgominata|sgominato|hacker|colpito|colpita|neutralizzato|neutralizzata|indagato|spento|spenta|blitz)"],
    blows: [
      "(sigilli|fine|addio|colpo) (a|ad|al|alla|all')", "si (spegne|spengono|è spenta|è spento)", "(smontata|smantellata|sgominata|colpita|individuato|individuata|abbattuto|abbattuta|spegnere|oscurare|chiudere|cade|cadono) [la] [rete] [di|del]",
      "(smantellato|smantellata|smantellati|oscurato|oscurata|oscurati|chiuso|chiusa|sequestrato|sequestrata|bloccato|bloccata|neutralizzato|neutralizzata|sgominato|sgominata|spento|spenta|colpito|colpita)",
      "(smantellamento|oscuramento|chiusura|sequestro|blocco|spegnimento) di",
    ],
    makers: ["(rete di|banda di|organizzazione di|clienti di|utenti di|abbonati di|abbonati a|amministratori di|membri di|responsabili di|titolari di|dietro|gestori di|gestore di|amministratori di|amministratore di|creatori di|creatore di|portali|siti)"],
    falls: ["(è stata|è stato|sono stati|sono state|era stata|era stato) (oscurata|oscurato|oscurati|sequestrata|sequestrato|sequestrati|chiusa|chiuso|chiusi|smantellata|smantellato|bloccata|bloccato|spenta|spento)"],
    trades: ["(commercializzato|commercializzata|venduto|venduta|pubblicizzato|pubblicizzata|operava|operavano) (come|con il (nome|marchio) [di]|sotto il (nome|marchio) [di])"],
    copulas: ["(è|era|sono|erano)"],
    articles: ["(il|lo|la|l'|i|gli|le|un|una|uno)"],
    bystanders: [
      "(sky|sky italia|dazn|netflix|amazon|amazon prime|prime video|disney|disney plus|hbo|paramount|apple|apple tv|now|now tv|mediaset|mediaset premium|premium|infinity|tim|timvision|vodafone|fastweb|rai|raiplay|la7|espn|fox|bt|eurosport|premier league|champions league|serie a|lega|lega serie a|uefa|fifa|bein|canal|movistar|laliga|la liga|warner|universal|sony|spotify|helbiz|discovery|kodi)",
      "(pezzotto tv|crunchyroll|rakuten|rakuten tv|mubi|tivusat|pluto|pluto tv|samsung|lg|huawei|philips|roku|chromecast|tidal|deezer|twitch|zattoo|vimeo|dailymotion|onefootball|sportitalia|sky go|play store|app store|aruba|wordpress|reddit|discord|satispay|revolut|hype|n26|klarna|nexi|unicredit|intesa|booking|airbnb|subito|vinted|alibaba|aliexpress|temu|shein|wallapop|spid|pagopa|inps|signal|session|wickr|threema|openai|chatgpt|skype|zoom|viber|onlyfans|iliad|windtre|wind|tiscali|eolo|linkem|poste mobile|sptech|fieg|confindustria|codacons|altroconsumo|federconsumatori)",
      "(commissariatodips|poliziadistato|gdf|carabinieri|interno|giustizia|gov|governo|regione|comune|ansa|adnkronos|agi|askanews|repubblica|corriere|lastampa|ilsole24ore|ilfattoquotidiano|fanpage|today|open|wired|punto informatico|tomshw|hdblog|dday|la gazzetta|gazzetta|quotidiano|giornale|messaggero|mattino|secolo|tempo|avvenire|torrentfreak)",
      "(google|google play|google news|youtube|facebook|meta|instagram|twitter|x|whatsapp|telegram|tiktok|ebay|paypal|postepay|visa|mastercard|bitcoin|ethereum|android|ios|windows|microsoft|cloudflare|firestick|fire tv|vpn|signal|binance)",
      "(agenzia|unita|istituto|associazione|federazione|universita|banca|commissione|autorita|comando|reparto|sezione|europol|eurojust|interpol|fbi|fapav|ace|mpa|siae|agcom|aapa|gdf|guardia|polizia|carabinieri|procura|tribunale|ministero|autorita|ansa|adnkronos|askanews|agi|europa|unione europea|ue|italia|internet|iptv|tv|dvd|ott|ip|piracy shield|pezzotto|postale|nucleo|squadra|centro|direzione|distrettuale|finanza|repubblica|stato)",
      "(il|lo|la|l'|i|gli|le|un|una|uno|nel|nella|in|da|di|a|per|con|questo|questa|chi|che|ma|e|è|ed|si|due|tre|quattro|cinque|sei|dieci)",
    ],
    nameFirst: false,
  },
};
