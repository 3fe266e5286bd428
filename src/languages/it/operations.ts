import type { OperationWords } from "../pack.ts";

export const operations: OperationWords = {
  acts: [
    "(processo a carico|alla sbarra|a processo|chiuso le indagini|chiuse le indagini|avviso di conclusione|ha disposto il blocco|ordinato il blocco|ordinato ai provider|ordina ai provider|ordine di blocco)", "(notificato|notificate|notificati) [le] (sanzioni|multe|verbali|avvisi)", "(fermato|bloccato|intercettato) un (container|carico|furgone|tir|camion|corriere)", "(identificato|identificati|identificate) (i|gli|oltre|circa|le)",
    "(messo a segno|intercettato|intercettati|rinvenuto|rinvenuta|hanno trovato|ha trovato|tolto|tolti)",     "(messo fine|posto fine|messa fine) a",     "arrestat*", "(arresto|arresti|manette|fermo|fermi|fermato|fermati|fermate|domiciliari|custodia cautelare|misure cautelari|misure restrittive|provvedimenti cautelari|in carcere|denunciato|denunciata|denunciati|denunciate|indagato|indagati|indagate|deferito|deferiti)", "sequestr*", "(confisca|confiscato|confiscati|confiscate|sigilli|rinvenuti|rinvenute)",
    "perquisi*", "(raid|maxiblitz|maxioperazione|maxisequestro|blitz|retata|irruzione|irruzioni|ispezioni)", "smantell*", "sgomin*", "oscurat*", "(oscuramento|oscuramenti|disarticolato|disarticolata|stroncato|stroncata|abbattuto|abbattuta|abbattuti|demolita|demolito|neutralizzato|neutralizzata|colpito|colpita|scoperto|scoperta|scoperti|spento|spenti|spegnimento|chiuso|chiusi|chiusa|bloccato|bloccati|bloccate|bloccata|inibito|inibiti|inibizione)",
    "(rinviato|rinviati|rinvio) a giudizio", "(multato|multati|multate|sanzionato|sanzionati|sanzionate)", "(eseguito|eseguita|eseguite|eseguiti) (un|una|il|le|i|gli|numerose|diverse|varie|ordinanze|decreti)",
  ],
  finds: [
    "(scopr*|rinven*|trov*|individu*|intercett*|ferma|fermano|bloccano|blocca|controllat*|ispeziona*|recuperat*|ritirat*|identificat*|chiude|chiudono|stacca|staccano|stana|stanano|scova|scovano|scovato|scovati|portato a termine|portano a termine|portarono a termine|portata a termine|condotta|condotto|eseguit*|esegue|eseguono|scattat*|scatta|scattano|operano|hanno messo|ha messo|mette|mettono|multa|multano|arrestano|arresta|arrestarono|denuncia|denunciano|denuncio|denunciarono|fermarono|fermo|sequestrarono|sequestro|sventat*|smascherat*|identifico|identificano|colpisce|colpiscono|colpi|porto alla luce|portato alla luce|emers*|venuto alla luce|raggiunt*|notificat*|disposto|dispone|dispongono|ordinat*|segnalat*|tolto|tolti|tolgono|toglie|finit* nei guai)",
  ],
  verdicts: ["(assolto|assolta|assolti|assolte|assoluzione|assoluzioni|condannato|condannata|condannati|condannate|condanna|condanne|patteggiato|patteggiamento|anni di reclusione inflitti|sentenza di condanna|pena inflitta|inflitta|inflitti|giudicato colpevole|riconosciuto colpevole|riconosciuti colpevoli)"],
  authorities: [
    "(autorita|finanza|baschi verdi|procuratrice|gico|commissariato|ispettori|pubblici ministeri|procuratori|gendarmeria|corte|tribunali|sostituto procuratore|polizie|polizia|poliziotti|agenti|carabinieri|finanzieri|fiamme gialle|guardia di finanza|gdf|procura|procure|pm|pubblico ministero|gip|gup|tribunale|magistratura|magistrati|inquirenti|investigatori|questura|militari|forze dell'ordine|dda|dia|squadra mobile|nucleo speciale|nucleo|polizia postale|polpost|autorita giudiziaria|procuratore|comando provinciale|dogane|agenzia delle dogane|vigili|corte d'appello|giudice|giudici|agcom)",
    "(europol|eurojust|interpol|fbi|eppo|procura europea)",
  ],
  unreal: ["(raccomanda|raccomandano|piu severe|punibile|e punito)", "ogni [due] (mese|mesi|settimana|anno|giorno|volta)", "(potrebbe|potrebbero|rischia|rischiano|rischiare|puo|possono|potra|potranno|dovrebbe|dovrebbero|sarebbe|se|vuole|vogliono|prevede|prevedono|qualora|in caso di|senza|nessun|nessuno|nessuna|mai|consente|consentira|permettera|per|contro il rischio|reclusione)"],
  matters: [
    "(deputati|senatori|montecitorio|palazzo madama|voto|votato|in vigore|riforma|pene|inasprisce|costa all'industria|danno per l'industria|dove vedere|diretta tv|calcio d'inizio|commento|a mio avviso|dibattito|critiche)", "(analisi|italiani su|degli italiani|percento degli)",
    "(ddl|disegno di legge|proposta di legge|emendamento|legge|decreto legge|senato|camera|parlamento|commissione cultura|governo|ministro|approvata|approvato|approvazione|direttiva|regolamento|delibera|norma|norme|normativa)",
    "(rapporto|studio|sondaggio|ricerca|indagine ipsos|ipsos|osservatorio|secondo i dati|statistiche|mercato|ricavi|fatturato|trimestre|azionisti|investitori|analisti|abbonamenti in crescita|crescita)",
    "(diritti tv|diritti televisivi|asta|accordo|partnership|acquisizione|fusione|offerta|listino|prezzi|aumento|ricorso|editoriale|opinione|convegno|intervista|campagna di sensibilizzazione|come vedere|recensione)",
  ],
  apart: [
    "un'altra (rete|banda|organizzazione) (che|dedita|attiva)", "(arriva|arrivano|giunge) (ore|giorni|settimane|mesi) dopo (un altro|un'altra)", "(è|e|era) (stata la volta|la volta) (di|del|della|dei|a|al|alla|ai)", "(quel|questo) secondo (intervento|blitz|caso)", "(quella|questa) seconda (operazione|indagine)",
    "a parte [,] (a|in|nel|nella|la|il|i|c'è|è)", "(vicenda|faccenda|storia|questione|capitolo|caso) (a parte|tutta sua|diversa|distinta|separata)",
    "in un (procedimento|caso|processo|contesto|episodio) (diverso|distinto|separato|differente)", "(nell'ambito|nel quadro) di (un'altra|una diversa|una distinta|una seconda) (indagine|inchiesta|operazione|attivita)", "(analoga|identica|simile) (operazione|attivita|indagine|azione)", "(analogo|identico|simile) (blitz|intervento|sequestro|caso)",
    "(indagine|inchiesta|operazione) (parallela|distinta|separata)",     "in (un'altra|un altra|altra|una diversa|una distinta|una seconda|un'ulteriore|una separata) (operazione|indagine|inchiesta|attivita|azione|vicenda)", "(un'altra|una seconda|un'ulteriore|altra) (operazione|indagine|inchiesta)", "un altro (blitz|caso|intervento|filone|sequestro)", "in un (altro|secondo|distinto) (intervento|blitz|caso|procedimento|filone|episodio)", "separatamente",
    "nel frattempo [,] (la|i|a|in)", "(sempre|intanto) (a|in|nel|nella)", "intanto [,]", "altra operazione", "altrove", "nello stesso giorno a", "diverso (il caso|l'episodio)", "parallelamente [,] (la|i|in)",
  ],
  before: [
    "(risale|risalgono) invece", "(arriva|arrivano|giunge|giungono) (a|pochi|poche|dopo|solo|appena) [pochi|poche|alcuni|alcune|qualche|distanza di] (giorni|settimane|mesi|settimana|giorno|mese|quella|quello)", "a (pochi|poche|alcuni|alcune|qualche) (giorni|settimane|mesi|settimana|giorno|mese) (da|dal|dalla|dall'|dopo|di distanza)",
    "(è|e) (la seconda|la terza|il secondo|il terzo|l'ennesimo|l'ennesima) (operazione|colpo|blitz|sequestro|intervento)", "(pochi|alcuni) giorni fa", "(la scorsa settimana|il mese scorso|nei giorni scorsi) [,] (la|i|gli|le|un|una|anche|era|erano|il)", "(antecedente|antecedenti)",     "(i precedenti|precedenti|il precedente|gli altri casi|altri casi|le altre operazioni|le operazioni precedenti)", "(precedentemente|in precedenza|in passato|gia in passato)", "gia (nel|nell'|lo scorso|la scorsa|a|in|l'anno)", "(l'anno|il mese|la settimana) (scorso|scorsa) [,] (la|i|gli|le|un|una|anche|era|erano|il)", "lo scorso (anno|mese) [,] (la|i|gli|le|un|una|anche|era|erano|il)", "(qualche|pochi|alcuni) (mese|mesi|settimane|giorni|anni|anno) (fa|prima) [,] (la|i|gli|le|un|una|anche|era|erano|il|con)", "(solo|appena) (un|una|qualche|pochi|due|tre) (mese|settimana|mesi|settimane|giorni|giorno) fa",
    "non (è|e) (la prima|il primo|un caso isolato)", "(segue|fa seguito|arriva dopo|viene dopo)", "tra (le operazioni|i casi) (precedenti|piu|recenti)", "(nella|una) precedente (operazione|indagine|inchiesta)", "un'operazione (simile|analoga) (era|aveva|nel)", "(operazioni|casi|interventi) (simili|analoghi|precedenti|recenti)", "nei mesi scorsi", "all'inizio dell'anno", "(a|in) precedenza",
  ],
  ago: [
    "(lo scorso|il mese|l'anno|la settimana) (mese|anno|scorso|scorsa|precedente|prima)", "la scorsa (settimana|primavera|estate)", "(un|una|due|tre|quattro|cinque|sei|dieci|pochi|poche|alcuni|alcune|qualche) (giorno|giorni|settimana|settimane|mese|mesi|anno|anni) (fa|prima|or sono)",
    "(nei|nelle) (giorni|mesi|settimane) scorsi", "nelle scorse settimane", "(di recente|recentemente|in precedenza|tempo fa|qualche tempo fa)", "(a|nel) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) (scorso)", "lo scorso (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)",
  ],
  older: ["(precedente|precedenti|passata|scorsa|analoga|vecchia|nota operazione|seguito di|seguito dell'|sulla scia|prosieguo|costola)"],
  same: [
    "(l'operazione|l'attivita|il blitz|nel corso (dell'operazione|del blitz|delle perquisizioni|dell'attivita)|durante (l'operazione|il blitz|le perquisizioni))",     "(nello stesso momento|contestualmente|contemporaneamente|allo stesso tempo|in contemporanea)",     "(stessa|stesso|medesima|medesimo|presente|attuale|odierna|odierno|questa|quest'|questo) (indagine|inchiesta|operazione|procedimento|azione|blitz|filone|attivita|organizzazione|rete|gruppo)", "(seconda|terza|prima|nuova|ulteriore|ultima) (fase|tranche|edizione|parte)", "questa volta", "stavolta", "l'operazione di oggi", "nell'ambito (dell'operazione|dell'indagine|della stessa)",
  ],
  several: [
    "(brevi di cronaca|in breve|notizie brevi|le brevi|rassegna|carrellata)",
    "(nulla|niente) a che (vedere|fare) (l'una con l'altra|l'uno con l'altro|tra loro|fra loro)", "(secondo|terzo|quarto|quinto) (sequestro|blitz|colpo) in (pochi|pochissimi|due|tre) (giorni|ore)",
    "(doppio|duplice|triplo|triplice) (colpo|blitz|intervento|sequestro)", "(doppia|duplice|triplice) (operazione|indagine|inchiesta)", "(due|tre|quattro|cinque|sei) [diversi|distinti|separati] (casi|interventi|filoni)", "(due|tre|quattro|cinque) colpi (alla|contro|al|in una settimana|in pochi giorni)",
    "(diverse|distinte|varie|molteplici|altre|separate|numerose) (operazioni|indagini|inchieste|azioni)", "(due|tre|quattro|cinque|sei|sette|otto|nove|dieci) [grandi|distinte|diverse|maxi|separate|importanti] (operazioni|indagini|inchieste|azioni|blitz)", "(complessivamente|in totale) (le|nelle|fra le|tra le) (operazioni|indagini)", "(diversi|distinti|separati) (blitz|interventi|filoni|procedimenti)",
  ],
  sums: ["[il|la|i|le|gli|lo] (in cifre|i numeri|numeri|bilancio|in sintesi|in totale|complessivamente|contesto|legge|norma|norme|quadro normativo|cosa rischia|cosa rischiano|come funziona|analisi|nota|consigli|commento|morale|a colpo d'occhio|riepilogo)"],
  counted: ["(operazioni|indagini|inchieste|azioni|blitz|colpi|casi|interventi|filoni|retate|maxi operazioni|storie|bande|gruppi|reti|organizzazioni)"],
  places: ["(a|ad|in|nel|nella|al|sempre a|anche a|e a|intanto a|vicino a)"],
  back: [
    "(questi|queste|questo|quest'ultimo|essi|loro|suoi|sue|suo|sua|lui|lei|costoro|costui)", "(il|lo|la|i|gli|le|l'|ai|alle|agli|al|alla|dei|delle|degli|del|della|dell'|nei|nelle) [due|tre|quattro|cinque|sei|sette|otto|nove|dieci|altri|altre] (uomini|uomo|donna|donne|coppia|indagato|indagati|indagata|indagate|sospettati|arrestati|arrestato|fermati|denunciati|imputati|imputato|banda|gruppo|rete|organizzazione|sodalizio|operazione|indagine|indagini|inchiesta|blitz|perquisizioni|provvedimento|provvedimenti|misure|misura|investigatori|inquirenti|militari|agenti|merce|sito|siti|piattaforma|sequestro|materiale|capi|accertamenti|attivita)",
    "(nel corso|durante) (della|delle|del|dell'|la|le|il|l') (perquisizione|perquisizioni|operazione|blitz|controllo|controlli|attivita)",
  ],
  had: ["(aveva|avevano|ebbe|ebbero|era|erano|fu|furono)"],
  contrast: ["(invece|infine|poi|la seconda|il secondo|un altro|un'altra|l'altra|l'altro|altro|altra|la terza|il terzo|nel frattempo|diversa|diverso)"],
};
