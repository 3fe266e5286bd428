import type { Tells } from "../pack.ts";

/** What tells Italian from other languages; the commonest words come first. */
export const tells: Tells = {
  name: "Italian",
  franc: "ita",
  letters: "àèéìíîòóù",
  endings: "e o i to ti re ne ta no one ato ni nte ia are le zione li ri io nti ente à ata si oni nto ca na co ale tà za ere va ro ate ndo mento so lo ore ono ci mo zioni nza sa la ori ito tto vo he rà ò tore ari rio sta",
  words: `di e il la in che a per del l è un i della le si non con al una da dei ha sono dell nel gli alla delle anche più o all ai cui come ma governo su
    dal hanno d nella lo stato se essere anni degli due ad posti dalla prima era nell dopo tutti alle quando parte nei solo ci sul anno sua questo
    chi ed loro quale dall c ancora tra scuola posto euro provincia secondo nelle può sia quanto già fatto suo agli tutto uno altri stati così
    domanda sempre sede comune sulla dai legge ogni milioni quella precedente persone fa primo titolo quello questa ufficio caso senza mi erano tre
    oltre presente corso sarà altro numero lavoro fra oggi fino tempo deve altra scuole volta possono stata via ora contro cosa dove perché circa
    fare presidente stesso poi ne nuovo aveva servizio grande quali ho mondo dalle ordine punto base ruolo va fu giorni dello bene fine proprio
    molto giorno diritto movimento sensi questi città negli mila sostegno durante tutte suoi altre siano nome io poco speciale quattro punteggio
    saranno viene seconda polizia aver termine disponibili sotto italiani modo paese serie politica mentre quindi meno data fini ordinanza almeno
    studi tali tale personale vita quelli ministro mese entro no qualora invece queste operazione inoltre state fuori sarebbe dato insieme stessa
    sui precedenza nuova fase dagli tipo internazionale li guerra partito richiesta pubblico presso sistema previsto inizio lui ultimo definitiva
    alcuni mai buona attività rete capo gran grazie casa lettera venne articolo vengono ottobre disposto seguito mesi visto precedenti quasi detto
    tuttavia cento de ovvero acqua qui totale sulle sull nazionale me avere scorso qual ore ben comunque miliardi operazioni fosse fanno sta quel
    ambito sei effetto noi possibile ultimi pubblica ieri situazione tutta società movimenti successivo gruppo passaggio mercato donne ti settembre
    allora grado specializzazione casi subito vi soltanto rispetto fisica domande dati cinque indirizzo periodo istituto dicembre siamo disposizioni
    progetto abbiamo dire causa confronti centro ciò crescita italiano col verso testa media avevano famiglia aprile troppo storia maggior campo
    autorità quelle valutazione settore italiana dovrà grandi vedere speciali forma fondo qualche elezioni interno novembre cittadini generale
    accesso diversi assegnati compensazione devono allo spesso diverse soprattutto luogo forze maggio nord dice lungo dieci mondiale molti ricerca
    alto istruzione questione chiedere torna abbia misure disposti far parti stampa sola mano piano gennaio vista uomo classi infine figli accordo
    sue cose idea ovviamente trova adesso titolare momento avanti certo stagione problemi regione appena uso punti conto primi particolare
    interessato modalità classe voto capitale comuni elenco però relative seguenti sera ecco condizioni forse concorso ottenuto richiesto servizi
    nello mia danno maggiore dare premio relativa programma indagine istituti successo effetti prodotti agosto differenziato militare prime aziende
    controllo nuovi relativo sviluppo perquisizioni trasferito parla morte crisi commissione febbraio partecipare inchiesta qualcuno termini sembra
    livello meglio ipotesi giugno salute molte economia infatti interessati aumento uomini nonché incontro quanti riforma modello alcune considerato
    mio tanti abbiano partire essi obbligo ufficiale membri settimana linea marzo proposta nostro utenti eventuali opere lettere azioni strada mare
    diversa sopra rischio età parlamento civile trovare vuole lavoratori sette valore potranno preferenza luce telefono domenica fatti diritti quest
    sezione motivi politiche territorio esempio mostra trattato soli previsti atto opera necessario forza posizione gruppi fronte disposizione
    importante nuove tipi presentare s potrebbe terra alta esigenze allegato presentata direttore nostri propria co anzi neanche nostra te lei molta
    tanto tante ultima fin qua là lì quindici venti trenta otto nove sarebbero avrebbe avrebbero furono voi vostro chiesto lasciato nessun nessuno
    nessuna tu egli ella esse ce ve glielo gliela colui colei coloro ciascuno ognuno qualcosa chiunque qualunque qualsiasi alcun alcuna altrui
    parecchi parecchie troppa troppi abbastanza piuttosto assai purtroppo specialmente magari davvero veramente ormai finalmente insomma dunque
    perciò pertanto ossia cioè eppure sebbene benché affinché purché nonostante malgrado attraverso dentro davanti dietro vicino lontano accanto
    intorno attorno domani stamattina stamani stasera stanotte dopodomani prossimo prossima scorsa scorsi siete ero eri eravamo fui fummo sarò
    saremo fossero essendo hai avete avevo ebbe ebbero avrò avrà avranno avesse avessero avrei faccio fai facciamo faceva facevano fece fecero farà
    faranno faccia facendo dico dici dicono diceva disse dissero dirà dica dicendo vado vai andiamo vanno andava andò andare andato andrà vengo
    veniva venire venuto verrà posso puoi possiamo poteva potevano poté potrà potrebbero possa devo devi dobbiamo doveva dovevano dovrebbe
    dovrebbero voglio vuoi vogliamo vogliono voleva volle vorrei so sai sa sappiamo sanno sapeva sapere vedo vede vedono vide do dà dava diede sto
    stai stanno stava stavano stare mette mettere messo prende prendere preso esce uscire tiene tenere tornare tornò trovato trovati rimane rimasto
    resta restare nacque nato nata morì morto morta visse scrisse scritto vinse vinto perse perso contiene zero undici dodici tredici quattordici
    sedici diciassette diciotto diciannove quaranta cinquanta sessanta settanta ottanta novanta mille milione miliardo terzo terza quarto quinto
    lunedì martedì mercoledì giovedì venerdì sabato luglio mattina mattino pomeriggio notte pagina foto condividi copia commenta commenti leggi
    redazione aggiornato pubblicato argomenti fonte notizia notizie home cronaca`,
  news: `polizia arresto arresti arrestato arrestati arrestate pirateria pirata pirati sequestro sequestrati sequestrata sequestro operazione blitz finanza
    procura indagine indagini indagati denunciato denunciati denuncia perquisizioni oscurati oscurato bloccato bloccati scoperta scoperto sgominata manette
    inchiesta carcere domiciliari multe multa siti banda calcio truffa contrabbando frode milioni miliardi euro guardia questura carabinieri`,
};
