import { describe, expect, test } from "vitest";
import { loadLanguage, readArticle } from "../src/extract.ts";
import type { LanguageCode } from "../src/languages/pack.ts";
import type { Facts } from "../src/model/fact.ts";

/** The facts that tell operations apart, in short: names, figures and sums. */
const brief = ({ names, counts, money }: Facts): string =>
  [
    ...names.map(({ value }) => value),
    ...counts.map(({ what, value }) => `${what} ${value}`),
    ...money.map(({ amount, currency }) => `${currency} ${amount}`),
  ].join(", ");

async function told(code: LanguageCode, text: string): Promise<{ operations: string[]; unassigned: string }> {
  const { operations, unassigned } = await readArticle(text, null, null, await loadLanguage(code));
  return { operations: operations.map(brief), unassigned: brief(unassigned) };
}

interface Story {
  readonly text: string;
  readonly operations: readonly string[];
  readonly unassigned?: string;
}

const STORIES: Readonly<Record<LanguageCode, Readonly<Record<string, Story>>>> = {
  en: {
    "a charge, and who brought it far behind": {
      text: "A clerk from Hull is charged with three counts of fraud.\n\nHe had promised large returns.\n\nThe money went to a friend.\n\nHe told nobody of it.\n\nIn all he took £90,000.\n\nIt was spent on cars.\n\nNone of it came back.\n\nA deputy of the attorney tells of the case.",
      operations: ["GBP 90000"],
    },
    "what victims of thieves report is no operation": {
      text: "Thieves broke into two shops in Hull on Friday.\n\nBoth thefts were reported, and the owner has reported a third.\n\nThe street is quiet again.\n\nNobody saw them.\n\nPolice stations are far from there.",
      operations: [],
    },
    "the statistics of a year are no operation": {
      text: "Seizures of fake discs down by a fifth\n\nOfficers made 312 seizures of pirate discs in 2009, down from 402 a year earlier, the body said in its annual review.\n\nThey arrested 166 people and seized 90 servers. Markets made up 40 per cent.",
      operations: [],
      unassigned: "arrests 166, servers 90",
    },
    "figures for whole years, and nothing done on a day, are no operation": {
      text: "Pirate discs in the islands\n\nThe union looked into 2,558 cases in 2004 and helped officers to carry out 1,183 raids.\n\nPolice seized 507 servers in 2004, and arrested 90 people.",
      operations: [],
      unassigned: "searches 1183, servers 507, arrests 90",
    },
    "a raid told beside the statistics of a year is one": {
      text: "Police in Hull arrested three sellers on 4 May 2019 and seized 40 servers.\n\nThe force made 312 seizures last year, more than in the previous year, its annual report says, and arrests rose.",
      operations: ["arrests 3, servers 40"],
    },
    "cases that are counted off, and what sums them up": {
      text: "Detectives in Hull are looking into frauds worth £90,000. The inquiry is split into three operations.\n\nIn the first, officers charged 13 people from Derby and Truro.\n\nThe second case led to the arrest of two brothers, who had taken £7,500.\n\nThe last concerns a clerk: he kept £18,000.",
      operations: ["suspects 13", "arrests 2, GBP 7500", "GBP 18000"],
      unassigned: "GBP 90000",
    },
    "another case of which nothing was done is none": {
      text: "Police in Hull arrested two sellers and seized 40 servers.\n\nThe boxes were sold online.\n\nOn another case the police chief said it was true that a ring was misusing a website, and that people taken in by it had lost money.",
      operations: ["arrests 2, servers 40"],
    },
    "ordinals of suspects count off no cases": {
      text: "Police in Hull closed two networks and arrested two men. The first suspect ran 40 servers. The second suspect sold boxes to 300 customers.",
      operations: ["arrests 2, servers 40, users 300"],
    },
    "the other action": {
      text: "Police raided shops in two counties.\n\nIn Kent officers made seven searches and arrested five people.\n\nHull was the scene of the other action. Police there executed two search warrants and arrested three people.",
      operations: ["searches 7, arrests 5", "searches 2, arrests 3"],
    },
    "a third man who is under investigation is no third case": {
      text: "Police in Hull arrested two sellers and seized 40 servers.\n\nThe boxes were sold online.\n\nBesides the two people detained there, a third man is under investigation.",
      operations: ["arrests 2, servers 40"],
    },
    "not, a remark between, the first time": {
      text: "Police in Hull arrested three sellers on Friday.\n\nThe boxes were sold online.\n\nIt is not, the force concedes, the first time. On 4 May officers from Derby had seized 40 servers.",
      operations: ["arrests 3", "servers 40"],
    },
    "a paragraph that announces two cases and tells them": {
      text: "Police in Hull arrested three sellers.\n\nThe boxes were sold online.\n\nTwo other blows were struck in the months before. In Derby, officers seized 40 servers. And in July police in Truro arrested nine people.",
      operations: ["arrests 3", "servers 40", "arrests 9"],
    },
    "a precedent with a figure": {
      text: "Police in Hull arrested three sellers.\n\nThe boxes were sold online.\n\nThere is a precedent. Two years ago letters went out to 5,000 users. A seller was jailed.",
      operations: ["arrests 3", "users 5000"],
    },
    "headings that ask explain one story": {
      text: "Pirate shop closed\n\nWho ran it\n\nPolice arrested three sellers in Hull.\n\nWhere it stood\n\nOfficers searched two flats in Derby.\n\nWhat was seized\n\nPolice seized 40 servers.",
      operations: ["arrests 3, searches 2, servers 40"],
    },
    "under a heading, what had been broken up before": {
      text: "Police in Hull arrested three sellers on Friday.\n\nThe boxes were sold online.\n\nTHE MILLIONS\n\nOn a larger scale worked the ring that police in Derby had broken up previously: they arrested twelve people.",
      operations: ["arrests 3", "arrests 12"],
    },
    "up to five years is no verdict": {
      text: "Cable firm goes after free riders\n\nThe company began its campaign today in four districts.\n\nFirst comes a letter.\n\nThe offence carries up to five years in prison.",
      operations: [],
    },
    "places before the point, each with its story": {
      text: "Raids of the quarter\n\nReaders sent us these.\n\nHULL. Detectives arrested three sellers.\n\nDERBY, MAY. Officers seized 40 servers.\n\nTRURO. Police searched two flats.\n\nWrite to us.",
      operations: ["arrests 3", "servers 40", "searches 2"],
    },
    "days before the point, each with its story": {
      text: "Pirates in the dock\n\nIt was a busy spring.\n\n12 March. Police in Hull arrested three sellers.\n\n5 April. A second, unrelated shop lost 40 servers: police seized them.\n\nTruro crown court, 9 May. A judge jailed two men.",
      operations: ["arrests 3", "servers 40", "convictions 2"],
    },
    "places above, figures behind the colon": {
      text: "Three towns, three busts?\n\nThe force has told of its spring.\n\nHull: 3 arrested\n\nDetectives arrested three sellers at the docks.\n\nDerby: 9 arrested\n\nOfficers arrested nine more at a market.\n\nTruro: 12 arrested\n\nPolice arrested twelve in a flat.",
      operations: ["arrests 3", "arrests 9", "arrests 12"],
    },
    "capitals that only divide one story": {
      text: "Pirate shop closed\n\nPolice arrested three sellers in Hull.\n\nTHE RAID. Officers searched two flats in the raid.\n\nTHE GOODS. They seized 40 servers.\n\nTHE COURT. All the goods were seized on orders of a court.",
      operations: ["arrests 3, searches 2, servers 40"],
    },
    "yet another network is the first one told": {
      text: "Police arrest nine\n\nPolice have closed yet another pirate network. Nine people were arrested.\n\nWhat was seized:\n\n- 40 servers\n- 90 decoders\n\nThe officers went to four towns.",
      operations: ["arrests 9, servers 40, devices 90"],
    },
    "prison that a paper proposes": {
      text: "Minister wants tougher law\n\nAn inquiry for the ministry recommends stiffer sentences, six years in prison at most. The bill goes to parliament in May.",
      operations: [],
    },
    "last month's verdict closes another case": {
      text: "Detectives in Hull arrested three people and seized 40 servers.\n\nThe boxes were sold online.\n\nLast month two men were jailed at Derby Crown Court for selling boxes to 5,000 customers.",
      operations: ["arrests 3, servers 40", "convictions 2, users 5000"],
    },
    "the officers of the story acted earlier in the same inquiry": {
      text: "Detectives in Hull arrested three people on 4 May 2023.\n\nIn March 2022 officers searched two flats.",
      operations: ["arrests 3, searches 2"],
    },
    "bullets that are as many as the headline says": {
      text: "Three cases that closed this year\n\n- Hull: police arrested four sellers.\n\n- Derby: officers seized 40 servers.\n\n- Leeds: a court jailed two men.",
      operations: ["arrests 4", "servers 40", "convictions 2"],
    },
    "raids that a report counts are none": {
      text: "A study puts the damage of piracy at £2 million. Police made 30 arrests, the report notes.",
      operations: [],
      unassigned: "arrests 30, GBP 2000000",
    },
    "sections that tell the lead's figures again": {
      text: "Police close pirate shop\n\nDetectives in Hull arrested 14 people and seized 40 servers.\n\nTHE DOCKS\n\nPolice raided a flat at the docks and arrested three sellers.\n\nTHE MARKET\n\nAt the market, officers seized the 40 servers.\n\nTHE STATION\n\nOfficers searched two homes near the station.",
      operations: ["arrests 14, servers 40, arrests 3, searches 2"],
    },
    "sections that tell nothing of each other": {
      text: "From the police blotter\n\nIt was a busy spring.\n\nTHE DOCKS\n\nPolice raided a flat at the docks and arrested three sellers.\n\nTHE MARKET\n\nAt the market, officers seized 40 servers.\n\nTHE STATION\n\nOfficers searched two homes near the station.",
      operations: ["arrests 3", "servers 40", "searches 2"],
    },
    "what stands apart and brings the story's own figures is the story's": {
      text: "Detectives in Hull arrested 14 people and seized 40 servers.\n\nSeparately, police in Derby said that the 40 servers had been used to send fraudulent texts.\n\nOfficers went to 12 homes.",
      operations: ["arrests 14, servers 40"],
    },
    "the other case goes on where no other place or time is told": {
      text: "Detectives in Hull arrested three people and seized 40 servers.\n\nIn a separate case, police in Derby seized 600 set-top boxes on 4 May 2023.\n\nGarda officers arrested two men there.",
      operations: ["arrests 3, servers 40", "devices 600, arrests 2"],
    },
    "an edition behind a point": {
      text: "Police closed 40 websites in Operation 404.7 and arrested two sellers.\n\nOfficers of Operation 404 seized 90 servers on 4 May 2023.",
      operations: ["404.7, 404, domains 40, arrests 2, servers 90"],
    },
    "a case of which nothing is counted tells its act and its place": {
      text: "Customs officers in Hull seized 40 servers.\n\nIn a separate case, officers in Derby seized a tonne of tobacco.\n\nThe smoke was bound for the markets.",
      operations: ["servers 40", ""],
    },
    "a raid is one operation": {
      text: "Police close pirate shop\n\nOfficers in Hull arrested three people on Friday and seized 40 servers.\n\nWhat was found\n\nDuring the raid detectives also seized 600 set-top boxes.",
      operations: ["arrests 3, servers 40, devices 600"],
    },
    "a verdict tells of the case it closes": {
      text: "A court in Hull jailed two men for selling pirate boxes to 900 customers.",
      operations: ["convictions 2, users 900"],
    },
    "a law is none": {
      text: "Senate passes streaming bill\n\nThe bill was approved by lawmakers on Tuesday. Users could be fined up to €5,000, and sites could be blocked.",
      operations: [],
      unassigned: "EUR 5000",
    },
    "a market report is none": {
      text: "A report puts the losses of rights holders at $30 billion. The survey found that 4 million users stream illegally.",
      operations: [],
      unassigned: "users 4000000, USD 30000000000",
    },
    "a separate action is another": {
      text: "Detectives in Hull arrested three people and seized 40 servers.\n\nThe boxes were sold online.\n\nIn a separate operation, officers in Derby arrested nine people.",
      operations: ["arrests 3, servers 40", "arrests 9"],
    },
    "an older action with results is another, one without leaves its name": {
      text: "Operation Lanternfish has led to 12 arrests, police in Hull said.\n\nEarlier this year police arrested five sellers in Derby in Operation Quiet Harbour.",
      operations: ["Lanternfish, arrests 12", "Quiet Harbour, arrests 5"],
    },
    "an older name is nobody's": {
      text: "Operation Lanternfish has led to 12 arrests, police in Hull said. It is the sequel to the earlier Operation Quiet Harbour.",
      operations: ["Lanternfish, arrests 12"],
      unassigned: "Quiet Harbour",
    },
    "parts of a total open no story": {
      text: "Police in four countries arrested 20 people.\n\nSpain\n\nIn Spain, officers arrested 12 suspects and seized six servers.\n\nGreece\n\nIn Greece, officers arrested eight suspects.",
      operations: ["countries 4, arrests 20, arrests 12, servers 6, arrests 8"],
    },
    "a round-up by days, with a box that sums up and a story that resumes": {
      text: [
        "Action against box sellers",
        "3 March 2021: officers seized 20 servers in Hull and arrested four people.",
        "Crackdown on link sites",
        "In 2019, prosecutors opened an inquiry into link sites.",
        "The year in figures",
        "In three major actions the police took 75 servers down.",
        "9 May 2021: 40 servers were taken down by the police.",
        "Raids in the north",
        "12 June 2021: police raided five homes and seized 15 servers.",
      ].join("\n\n"),
      operations: ["servers 20, arrests 4", "servers 40", "searches 5, servers 15"],
      unassigned: "servers 75",
    },
  },
  it: {
    "le statistiche di un anno non sono un'operazione": {
      text: "GdF, sequestri in aumento\n\nNel 2013 la Guardia di Finanza ha sequestrato oltre 2 milioni di dvd pirata, il 20% in più rispetto all'anno precedente. I dati sono stati illustrati nell'anniversario della fondazione del Corpo.\n\nSono state denunciate 1.240 persone, 65 quelle arrestate.",
      operations: [],
      unassigned: "suspects 1240, arrests 65",
    },
    "two cases counted off behind a story of another town": {
      text: "A Trieste la Finanza ha sequestrato 44 server e denunciato tre persone.\n\nAd Ancona, lo stesso giorno, le operazioni sono state due e distinte. La prima ha portato al sequestro di 300 decoder. Nella seconda sono stati arrestati cinque uomini.",
      operations: ["servers 44, suspects 3", "devices 300", "arrests 5"],
    },
    "due controlli, due città": {
      text: "Partite nei locali, le denunce\n\nDue controlli dei Carabinieri, in Calabria e in Sicilia, dicono quanto il vizio sia radicato.\n\nREGGIO CALABRIA\n\nI militari hanno denunciato 14 titolari di pizzerie.\n\nPALERMO\n\nNel capoluogo siciliano la compagnia ha deferito tre persone.",
      operations: ["suspects 14", "suspects 3"],
    },
    "non, una osservazione in mezzo, la prima volta": {
      text: "I carabinieri di Bari hanno arrestato tre venditori venerdì.\n\nGli apparecchi si vendevano online.\n\nNon è, per la verità, la prima volta. Il 4 maggio gli agenti di Lecce avevano sequestrato 40 server.",
      operations: ["arrests 3", "servers 40"],
    },
    "titoli che domandano spiegano una sola storia": {
      text: "Negozio pirata chiuso\n\nChi comandava\n\nLa polizia ha arrestato tre venditori a Bari.\n\nDove\n\nGli agenti hanno eseguito due perquisizioni a Lecce.\n\nChe cosa è stato sequestrato\n\nSequestrati 40 server.",
      operations: ["arrests 3, searches 2, servers 40"],
    },
    "da dove si è partiti è la storia del caso": {
      text: "La polizia di Bari ha arrestato tre venditori.\n\nGli apparecchi si vendevano online.\n\nDa dove si è partiti\n\nBisogna tornare al 2015. Fu allora che una denuncia portò la polizia a scoprire 20 siti.",
      operations: ["arrests 3, domains 20"],
    },
    "una città in maiuscole come titolo": {
      text: "A Bari la Guardia di Finanza ha arrestato tre venditori.\n\nGli apparecchi si vendevano online.\n\nE A CATANIA\n\nStesso copione sotto l'Etna, dove le Fiamme Gialle hanno sequestrato 40 server.",
      operations: ["arrests 3", "servers 40"],
    },
    "sotto un titolo, ciò che era stato sgominato in precedenza": {
      text: "La polizia di Bari ha arrestato tre venditori.\n\nGli apparecchi si vendevano online.\n\nLA RETE DEI MILIONI\n\nPiù in grande lavorava l'organizzazione che la polizia di Lecce aveva sgominato in precedenza: dodici gli arrestati.",
      operations: ["arrests 3", "arrests 12"],
    },
    "i sei di prima non sono altri": {
      text: "'Ndrangheta, manette anche in Ticino\n\nMentre a Brescia la Procura faceva arrestare sei persone, nel Ticino la polizia arrestava due persone.\n\nDi estorsione sono accusati i sei finiti in carcere nel Bresciano, fa sapere la Guardia di Finanza.\n\nNei mesi successivi era affiorato il ruolo di società di Lugano, e si è arrivati agli arresti.",
      operations: ["arrests 6, arrests 2"],
    },
    "città davanti al punto": {
      text: "GIRO D'ITALIA DEI SEQUESTRI\n\nEcco i fatti del mese.\n\nBARI. La Guardia di Finanza ha arrestato tre persone.\n\nCUNEO. La Polizia ha sequestrato 40 server.\n\nTERNI – IL FURGONE. I carabinieri hanno arrestato nove persone.",
      operations: ["arrests 3", "servers 40", "arrests 9"],
    },
    "un anno prima, altrove": {
      text: "I carabinieri di Bari hanno arrestato tre persone il 4 maggio 2023.\n\nI decoder erano venduti in rete.\n\nNel marzo 2022 la polizia spagnola aveva arrestato nove persone e chiuso 30 siti.",
      operations: ["arrests 3", "arrests 9, domains 30"],
    },
    "tre nomi, tre operazioni": {
      text: "Le operazioni “Vetro”, “Brina” e “Sasso” hanno impegnato i carabinieri.\n\nL'operazione “Vetro” ha portato a 12 arresti.\n\nL'operazione “Brina” si è svolta a Bari.\n\nL'operazione “Sasso” ha riguardato il porto.",
      operations: ["Vetro, arrests 12", "Brina", "Sasso"],
    },
    "un blitz è una sola operazione": {
      text: "Bari, tre arresti per le tv pirata\n\nI carabinieri hanno arrestato tre persone e sequestrato 40 server.\n\nNel corso dell'operazione sono stati sequestrati 600 decoder.",
      operations: ["arrests 3, servers 40, devices 600"],
    },
    "una legge non lo è": {
      text: "Il Senato ha approvato il disegno di legge contro la pirateria. Chi guarda rischia una multa fino a 5.000 euro.",
      operations: [],
      unassigned: "EUR 5000",
    },
    "un'altra operazione": {
      text: "La polizia di Bari ha arrestato tre persone e sequestrato 40 server.\n\nI decoder erano venduti in rete.\n\nIn un'altra operazione, i finanzieri di Lecce hanno arrestato nove persone.",
      operations: ["arrests 3, servers 40", "arrests 9"],
    },
    "i precedenti con risultati propri": {
      text: "La polizia ha arrestato tre persone a Bari.\n\nI precedenti\n\nNel 2020 i finanzieri avevano sequestrato 57 decoder e due server a un uomo di Lecce.",
      operations: ["arrests 3", "devices 57, servers 2"],
    },
    "città per città": {
      text: "I finanzieri di Bari hanno sequestrato 40 server e denunciato due persone.\n\nA Lecce, invece, i carabinieri hanno arrestato nove persone.\n\nA Foggia, infine, l'operazione «Vento freddo» ha portato a sei denunce.",
      operations: ["servers 40, suspects 2", "arrests 9", "Vento freddo, suspects 6"],
    },
    "il nome dell'operazione di anni prima": {
      text: "L'operazione “Eclissi”, che arriva dopo l'operazione “Gotha”, ha portato a tre arresti.",
      operations: ["Eclissi, arrests 3"],
      unassigned: "Gotha",
    },
    "uno era già stato coinvolto": {
      text: "La polizia ha arrestato tre uomini a Bari. Uno di loro era già stato coinvolto nell'operazione “Gotha”.",
      operations: ["arrests 3"],
      unassigned: "Gotha",
    },
    "il nome di prima non è di nessuno": {
      text: "L'operazione “Vetro” ha portato a 12 arresti, dice la procura di Bari. Nasce sulla scia della precedente operazione “Doppio Fondo”.",
      operations: ["Vetro, arrests 12"],
      unassigned: "Doppio Fondo",
    },
  },
  es: {
    "la estadística de un mes no es una operación": {
      text: "La Policía Municipal detuvo a 1.241 personas en septiembre, 262 más que en agosto, según una estadística del Ayuntamiento.\n\n361 personas fueron detenidas por delitos contra la seguridad vial.",
      operations: [],
      unassigned: "arrests 1241, arrests 361",
    },
    "las estadísticas de un año no son una operación": {
      text: "Los detenidos por piratería bajan un tercio\n\nUn total de 56 personas fueron detenidas en 2006, frente a las 201 del año anterior, según la memoria anual del ministerio.\n\nLa Policía Local intervino 110 servidores y detuvo a otras dos personas.",
      operations: [],
      unassigned: "arrests 56, servers 110, arrests 2",
    },
    "who is only investigated makes an operation too": {
      text: "La Guardia Civil investiga a 15 personas por estafar con tarjetas.\n\nVivían en Murcia y en Lorca.",
      operations: ["suspects 15"],
    },
    "no, un comentario en medio, la primera vez": {
      text: "La policía detuvo en Vigo a tres vendedores el viernes.\n\nLos aparatos se vendían en internet.\n\nNo es, ni mucho menos, la primera vez. El 4 de mayo los agentes de León habían intervenido 40 servidores.",
      operations: ["arrests 3", "servers 40"],
    },
    "los titulares que preguntan explican una sola historia": {
      text: "Tienda pirata cerrada\n\nQuién mandaba\n\nLa policía detuvo en Vigo a tres vendedores.\n\nDónde estaba\n\nLos agentes hicieron dos registros en León.\n\nQué se intervino\n\nLa policía intervino 40 servidores.",
      operations: ["arrests 3, searches 2, servers 40"],
    },
    "da continuidad a otra, y es una fase": {
      text: "La policía detuvo en Vigo a tres vendedores el viernes.\n\nLos aparatos se vendían en internet.\n\nLo del viernes tiene un antecedente, pues da continuidad a la operación de diciembre. En aquella fase fueron intervenidos 40 servidores.",
      operations: ["arrests 3, servers 40"],
    },
    "hasta cinco años no son una condena": {
      text: "La cablera sale a la caza\n\nLa empresa empezó hoy su campaña en cuatro comunas.\n\nPrimero llega un aviso.\n\nHasta cinco años de cárcel contempla el artículo 36B para este delito.",
      operations: [],
    },
    "ciudades ante el punto": {
      text: "Condenas de la semana\n\nCÁDIZ. El juzgado condenó a dos vendedores.\n\nJAÉN. La Policía detuvo a nueve personas.\n\nLUGO. La Guardia Civil intervino 40 servidores.\n\nOTRAS NOTAS. La revista vuelve en mayo.",
      operations: ["convictions 2", "arrests 9", "servers 40"],
    },
    "luego fue el turno de otros": {
      text: "La Policía Nacional detuvo a tres personas en Cádiz e intervino 40 servidores.\n\nEn mayo fue el turno de los carteristas. Los agentes detuvieron en Jaén a nueve personas.",
      operations: ["arrests 3, servers 40", "arrests 9"],
    },
    "dos golpes anunciados": {
      text: "Dos golpes a la piratería\n\nEn Cádiz, la Policía detuvo a tres personas e intervino 40 servidores.\n\nEn Jaén, la Guardia Civil se incautó de 90 decodificadores.",
      operations: ["arrests 3, servers 40", "devices 90"],
    },
    "otra policía, otro año": {
      text: "La Policía Nacional detuvo a tres personas el 4 de mayo de 2023.\n\nLos aparatos se vendían en la red.\n\nEn 2021, la policía griega detuvo a nueve personas y cerró 30 páginas web.",
      operations: ["arrests 3", "arrests 9, domains 30"],
    },
    "una redada es una sola operación": {
      text: "La Policía Nacional ha detenido a tres personas y ha intervenido 40 servidores.\n\nDurante la operación se incautaron 600 decodificadores.",
      operations: ["arrests 3, servers 40, devices 600"],
    },
    "un acuerdo televisivo no lo es": {
      text: "La cadena pagará 900 millones de euros por los derechos televisivos. El acuerdo cubre cinco temporadas.",
      operations: [],
      unassigned: "EUR 900000000",
    },
    "por otra parte": {
      text: "La Policía Nacional detuvo a tres personas en Cádiz e intervino 40 servidores.\n\nLos aparatos se vendían en la red.\n\nPor otra parte, la Guardia Civil detuvo a nueve personas en Jaén.",
      operations: ["arrests 3, servers 40", "arrests 9"],
    },
    "hace poco cayó otra": {
      text: "La Guardia Civil detuvo a tres personas en Cádiz. No es un golpe aislado, pues hace poco cayó Futbolero.TV. En ese caso hubo cinco detenciones y se cerraron 60 webs.",
      operations: ["arrests 3", "arrests 5, domains 60"],
    },
    "dos nombres, dos operaciones": {
      text: "La operación “Faro Gris” ha dejado nueve detenidos, según la Policía.\n\nEn Jaén, dentro de la operación “Cormorán”, los agentes detuvieron a cuatro personas.",
      operations: ["Faro Gris, arrests 9", "Cormorán, arrests 4"],
    },
    "dos fases son una": {
      text: "La policía detuvo a seis personas en la primera fase. En una segunda fase detuvo a dos personas.",
      operations: ["arrests 6, arrests 2"],
    },
  },
};

describe.each(["en", "it", "es"] as const)("%s", (code) => {
  test.each(Object.entries(STORIES[code]))("%s", async (_, { text, operations, unassigned = "" }) => {
    expect(await told(code, text)).toEqual({ operations, unassigned });
  });
});

test("a day dates an operation before the year of an earlier action does", async () => {
  const { operations } = await readArticle("In 2021 police closed a stall of the ring. On 3 June 2025 they arrested four people.", null, null, await loadLanguage("en"));
  expect(operations.map(({ date }) => date)).toEqual(["2025-06-03"]);
});

test.each([
  ["en", "Police arrested four people on 3 June 2025 in Leeds. On 4 June 2025 it was the turn of Hull. On 5 June 2025 the minister thanked them."],
  ["es", "La policía detuvo a cuatro personas el 3 de junio de 2025 en Vigo. El 4 de junio de 2025 le tocó a Lugo. El 5 de junio de 2025 el ministro los felicitó."],
  ["it", "La polizia ha arrestato quattro persone il 3 giugno 2025 a Lecce. Il 4 giugno 2025 è toccato a Bari. Il 5 giugno 2025 il ministro si è congratulato."],
] as const)("%s: an operation's days of which no word tells are of action, but for those of others", async (code, text) => {
  const { operations } = await readArticle(text, null, null, await loadLanguage(code));
  expect(operations[0]!.dates.map(({ value, role }) => `${value} ${role}`)).toEqual(["2025-06-03 action", "2025-06-04 action", "2025-06-05 other"]);
});

test("the text's own date belongs to no operation, and the first action date dates it", async () => {
  const { operations, unassigned } = await readArticle(
    "The Hague, 11 June 2025 – Police arrested four people on 3 June 2025.",
    null,
    null,
    await loadLanguage("en"),
  );
  expect(operations.map(({ id, date }) => [id, date])).toEqual([["op-1", "2025-06-03"]]);
  expect(unassigned.dates.map(({ value, role }) => [value, role])).toEqual([["2025-06-11", "published"]]);
});

/** What was done, told with a verb alone and nothing else that would make an operation. */
const DEEDS: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ["Police captured six men in Hull.", "Officers handcuffed six men in Hull.", "Officers collared six sellers in Hull.", "Police unplugged 30 servers in Hull.", "Police nicked six men in Hull."],
  es: ["La aduana confiscó 30 aparatos en Lugo.", "La policía requisó 30 decodificadores en Lugo.", "La policía clausuró 30 locales en Lugo.", "Los agentes catearon 30 locales en Lugo.", "La policía inmovilizó 30 vehículos en Lugo.", "La policía apresó a seis hombres en Lugo.", "La policía precintó 30 servidores en Lugo.", "Los agentes esposaron a seis hombres en Lugo."],
  it: ["Controlli dei Carabinieri nei circoli di Nuoro: sono valsi agli esercenti ben 18 denunce.", "La Dogana ha trovato 30 decoder a Bari.", "Il Nas ha trovato 30 decoder a Bari.", "Gli agenti oscurarono 30 siti a Bari.", "La Finanza confiscò 30 decoder a Bari.", "Gli agenti bloccarono 30 siti a Bari.", "Il tribunale condannò sei uomini a Bari.", "La Finanza ha sigillato 30 server a Bari.", "La polizia ha staccato la spina a 30 siti.", "Un'operazione della Finanza ha portato alla luce una rete con 30 server."],
};

describe.each(Object.entries(DEEDS))("a deed makes an operation, %s", (code, texts) => {
  test.each(texts)("%s", async (text) => expect((await told(code as LanguageCode, text)).operations).toHaveLength(1));
});
