import type { Orthography } from "../pack.ts";

export const orthography: Orthography = {
  abbreviations: [
    "dott", "dottssa", "dr", "dssa", "sig", "sigg", "sigra", "sigg", "prof", "profssa", "avv", "avvti", "ing", "arch", "geom", "rag", "on", "sen", "min", "gen", "col", "ten", "cap", "cap", "magg", "mar", "brig", "app", "isp", "comm",
    "sost", "proc", "pm", "mons", "don", "fr", "s", "ss", "art", "artt", "n", "nn", "nr", "num", "lett", "co", "cc", "cpv", "pag", "pagg", "p", "pp", "vol", "fig", "tab", "cfr", "es", "ad es", "v", "vs", "ca", "tel", "fax", "cell", "cod", "proc", "sent",
    "gen", "genn", "feb", "febb", "apr", "mag", "giu", "lug", "ago", "set", "sett", "ott", "nov", "dic", "lun", "mart", "merc", "giov", "ven", "sab", "dom", "dl", "dlgs", "dpr", "reg", "prov", "loc", "fraz", "op", "ord", "rif", "prot", "c.p", "d.lgs",
  ],
  closings: ["ecc", "etc", "srl", "spa", "inc", "corp", "ltd", "co", "s.p.a", "s.r.l", "jr"],
  openers: [
    "il", "lo", "la", "i", "gli", "le", "un", "una", "uno", "l'", "nel", "nella", "nei", "nelle", "in", "con", "per", "da", "dal", "dalla", "al", "alla", "a", "secondo", "dopo", "durante", "questo", "questa", "questi", "queste",
    "sono", "è", "e", "ma", "si", "quando", "mentre", "anche", "tra", "fra", "due", "tre", "sul", "sulla", "all'", "nell'", "dell'", "dall'", "tutti", "altri", "altre",
  ],
  dangling: [
    "il", "lo", "la", "i", "gli", "le", "un", "una", "uno", "di", "a", "da", "in", "con", "su", "per", "tra", "fra", "e", "ed", "o", "del", "della", "dei", "delle", "degli", "dello", "al", "alla", "ai", "alle", "agli", "allo", "dal", "dalla", "dai", "dalle",
    "nel", "nella", "nei", "nelle", "negli", "sul", "sulla", "sui", "sulle", "che", "è", "sono", "ha", "hanno", "stato", "stati", "stata", "state", "oltre", "circa", "più", "l'", "dell'", "all'", "dall'", "nell'", "sull'", "un'", "cui",
  ],
  boilerplate: {
    lines: [
      "news", "home", "home page", "homepage", "menu", "cerca", "accedi", "login", "registrati", "abbonati", "contatti", "chi siamo", "redazione", "condividi", "condividi su", "stampa", "email", "e mail", "facebook", "twitter", "whatsapp",
      "telegram", "linkedin", "instagram", "youtube", "copia link", "salva", "ascolta", "pubblicita", "annuncio", "annuncio pubblicitario", "contenuto sponsorizzato", "sponsorizzato", "cronaca", "attualita", "politica", "economia", "sport", "cultura",
      "spettacoli", "spettacolo", "tecnologia", "tech", "esteri", "mondo", "calcio", "motori", "salute", "opinioni", "foto", "gallery", "fotogallery", "comunicati stampa", "comunicato stampa", "ultime notizie", "ultim ora", "ultima ora",
      "in evidenza", "primo piano", "notizie", "meteo", "oroscopo", "torna su", "torna all inizio", "continua a leggere", "avanti", "indietro", "successivo", "precedente", "articolo successivo", "articolo precedente", "caricamento", "chiudi",
      "annulla risposta", "accetta", "accetta tutti", "rifiuta", "privacy", "privacy policy", "cookie policy", "note legali", "termini e condizioni", "tag", "tags", "argomenti", "commenti", "nessun commento", "newsletter", "riproduzione riservata",
    ],
    starts: [
      "leggi anche", "leggi pure", "leggi inoltre", "leggi tutto", "vedi anche", "guarda anche", "potrebbe interessarti", "ti potrebbe interessare", "potresti leggere", "forse ti interessa", "seguici su", "seguici anche", "seguiteci su", "resta aggiornato", "resta sempre aggiornato", "rimani aggiornato", "iscriviti alla", "iscriviti al", "iscriviti ai", "iscriviti per", "clicca qui", "condividi su", "condividi questo",
      "condividi l articolo", "condividi con", "scarica l app", "scarica la nostra", "immagine di repertorio", "foto di repertorio", "foto d archivio", "utilizziamo i cookie", "questo sito utilizza", "questo sito usa", "usiamo i cookie",
      "proseguendo la navigazione", "continuando a navigare", "pubblicato in", "archiviato in", "il video e disponibile", "guarda il video", "guarda anche il video", "ascolta il podcast",
      "segui la diretta", "ricevi le notizie", "ricevi la newsletter", "unisciti al canale", "entra nel canale", "l articolo proviene da", "sei gia abbonato", "accedi per", "sostieni il nostro", "segnala una notizia", "unisciti al gruppo",
    ],
    phrases: ["tutti i diritti riservati", "riproduzione riservata", "uso dei cookie", "utilizzo dei cookie", "cookie policy", "privacy policy", "campi obbligatori", "indirizzo email non sara pubblicato", "seguici su google news", "partita iva"],
    credits: ["foto", "immagine", "immagini", "fotografia", "fotografie", "credit", "credits", "crediti", "fonte", "fonte foto", "foto archivio", "ph", "autore", "illustrazione", "grafica", "immagine di copertina", "leggi", "guarda", "leggi anche"],
    lists: [
      "leggi anche", "leggi pure", "leggi qui", "leggi di piu", "per approfondire", "potrebbe interessarti", "potrebbe interessarti anche", "ti potrebbe interessare", "ti potrebbe interessare anche", "ti puo interessare", "potrebbero interessarti", "ultime notizie", "leggi tutto", "altri contenuti", "articoli correlati",
      "notizie correlate", "contenuti correlati", "altre notizie", "altri articoli", "altre news", "i piu letti", "le piu lette", "piu letti", "piu lette", "le notizie piu lette", "gli articoli piu letti", "da non perdere", "vedi anche", "guarda anche",
      "potresti leggere", "potresti leggere anche", "forse ti interessa", "forse ti interessa anche", "ti consigliamo", "ti consigliamo anche", "ti suggeriamo", "potresti essere interessato a", "potrebbero interessarti anche", "potrebbe anche interessarti", "ti potrebbero interessare", "leggi inoltre", "approfondimenti", "articoli simili", "articoli consigliati", "notizie simili", "notizie dal territorio", "altro su", "da leggere", "letture consigliate", "correlati", "articoli in evidenza", "i piu visti", "piu visti", "i piu commentati", "top news", "notizie piu lette", "le ultime notizie", "le ultime", "dalla home", "dal network", "continua con", "leggi le altre notizie", "raccomandati per te", "consigliati per te", "articoli recenti", "ultime news", "ultimi articoli", "dello stesso autore", "sullo stesso argomento", "notizie di oggi", "le altre notizie",
    ],
    ends: ["lascia un commento", "lascia una risposta", "scrivi un commento", "aggiungi un commento", "inserisci un commento", "commenta l articolo", "il tuo indirizzo email non", "partecipa alla discussione"],
  },
};
