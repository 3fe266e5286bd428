import { lines, testRoundUps } from "./roundups.ts";

// somebody who was named goes on with the story, as do a title told again, a list of those who were counted, and earlier convictions
testRoundUps({
  en: {
    "a large figure told again below a line that looks back": {
      text: lines(
        "Police cut off 160,000 subscribers of a pirate service on Friday.", "Until recently a large ring operated in the county. A court ordered officers to seize two sites and 56 servers. That cut off more than 160,000 subscribers.",
        "Officers also seized 12 decoders.",
      ),
      published: "2023-06-15",
      operations: [["users 160000", "domains 2", "servers 56", "devices 12"]],
    },
    "lines that lead to other articles": {
      text: lines(
        "Police in Cebu arrested five sellers on Tuesday and seized 40 decoders.", "READ: Customs seizes 900 decoders and arrests 12 in Davao", "The sellers are to appear in court on Friday, officers said.",
      ),
      published: "2023-06-15",
      operations: [["arrests 5", "devices 40"]],
    },
    "a charge told beside the law it breaks": {
      text: lines(
        "They thought of showing matches in bars without paying.", "At the end of checks on the legislation that protects copyright, officers charged three men.", "The legislation provides for fines of up to £25,000.",
      ),
      published: "2023-06-15",
      operations: [["suspects 3", "GBP 25000"]],
    },
    "a defendant named again": {
      text: lines(
        "A man who sold pirate boxes in Leeds was jailed for three years on Friday.", "Owen Mere, 44, of Hull, had pleaded guilty to fraud.", "Earlier this month Mere was also ordered to repay £90,000.",
        "On May 3, 2021, in Derby, Mere was caught with 60 boxes in his car, prosecutors said.",
      ),
      published: "2023-06-15",
      operations: [["devices 60", "GBP 90000"]],
    },
    "the title stands again above the story": {
      text: lines(
        "Shopkeeper Sentenced to Four Years for Selling Pirate Boxes - County Prosecutor", "FOR IMMEDIATE RELEASE", "Shopkeeper Sentenced to Four Years for Selling Pirate Boxes", "Sold 3,000 Boxes from a Shop in Derby",
        "LEEDS – A shopkeeper was sentenced to four years in prison on Friday for selling 3,000 pirate boxes, the prosecutor said. Officers had found 40 decoders in the shop.",
      ),
      published: "2023-06-15",
      operations: [["devices 40", "devices 3000"]],
    },
    "those who were counted, one by one": {
      text: lines(
        "Four people were charged on Friday after police raided a flat in Leeds and seized 30 servers.", "Defendants:", "Anna Mere\n, 44, of Hull. Charged with conspiracy and the sale of pirate boxes.", "Tom Stowe\n, 31, of Derby. Charged with conspiracy and arrested in May.",
        "Olga Venn\n, 29, of Kent. Charged with fraud and arrested in May.", "Iain Holt\n, 52, of Leeds. Charged with fraud and the sale of pirate boxes.",
      ),
      published: "2023-06-15",
      operations: [["suspects 4", "servers 30"]],
    },
    "convictions of years before": {
      text: lines(
        "A man from Leeds was sentenced to nine years on Friday for running a pirate service with 40 servers. Prosecutors had asked for ten.",
        "On Jan. 17, 1999, he was convicted of fraud in Derby and sentenced to two years.", "On Nov. 3, 2004, he was convicted of theft in Hull.",
      ),
      published: "2023-06-15",
      operations: [["servers 40"]],
    },
    "other headlines behind the story": {
      text: lines("Man Sentenced in Pirate Box Case", "A man from Leeds was sentenced to two years on Friday for selling 400 pirate boxes. He had pleaded guilty.", "Link to: Bank Robber Sentenced in Hull Case", "Link to: Bank Robber Sentenced in Hull Case"),
      published: "2023-06-15",
      operations: [["devices 400"]],
    },
    "raids of the same time, of which the whole was told": {
      text: lines(
        "Raids over two months brought 90 arrests and took 40,000 pirate discs worth Rs 9 million off the streets, the trade body said.", "A warehouse in Malad gave up 9,000 discs, and a shop in Bandra 4,000.",
        "The north saw raids in the same period as well: some 12,000 discs were seized there, and four people arrested.",
      ),
      published: "2023-06-15",
      operations: [["arrests 90", "arrests 4"]],
    },
    "what else is known of the defendant": {
      text: lines(
        "A man who sold 400 pirate boxes in Leeds was jailed for three years on Friday.", "Owen Mere, 44, of Hull, had pleaded guilty to fraud. Officers found £9,000 at his home.",
        "In a separate case, the defendant pleaded guilty last month to a fight in a bar.", "In 2008 Mere was convicted in an unrelated case of theft and sentenced to two years.",
      ),
      published: "2023-06-15",
      operations: [["devices 400", "GBP 9000"]],
    },
    "the dateline below titles of several lines": {
      text: lines(
        "Gang Member and Fugitive Convicted of Selling Pirate\nBoxes in Hull and of Robbing a Courier at Gunpoint", "Third suspect pleaded guilty and was sentenced to six years;\nboth others face up to ten years in prison",
        "LEEDS – By contrast with what they had claimed, two men from Derby were convicted by a jury today of selling 400 pirate boxes and of robbing a courier of France's post.", "They will be sentenced in May.",
      ),
      published: "2023-06-15",
      operations: [["devices 400"]],
    },
    "the headline of another page at the end": {
      text: lines(
        "Man convicted of selling pirate boxes", "A man was convicted in Leeds on Friday of selling 400 pirate boxes, the court said. He had fled the city in March.", "He will be sentenced in May.",
        "Recent posts", "Hull Shopkeeper Sentenced to Nine Years in Prison for Robbing a Courier\nin Hull and for Lying in a Report to the Police",
      ),
      published: "2023-06-15",
      operations: [["devices 400"]],
    },
    "a trial to come": {
      text: lines("Man faces trial over pirate streaming site", "A Leeds man faces trial next month for running a pirate streaming site with 40,000 users."),
      published: "2023-06-15",
      operations: [["users 40000"]],
    },
    "somebody owns it, and it is no town": {
      text: lines("A man who ran a pirate service in Leeds was convicted on Friday. Officers had seized 40 servers.", "At Mere’s sentencing, a detective said the case had been hard."),
      published: "2023-06-15",
      operations: [["servers 40"]],
    },
    "what each area brought adds up to the whole": {
      text: lines(
        "Officers across the county made 41 arrests last week as part of Operation Limit, a crackdown on drink driving.", "Results by area", "North: 14 arrests, 230 vehicles stopped.", "South: 12 arrests, three vehicles seized.", "Central: 15 arrests and 40 roadside tests.", "Chief Inspector Jane Mere thanked the public.",
      ),
      published: "2023-06-15",
      operations: [["arrests 12", "arrests 14", "arrests 15", "arrests 41", "vehicles 230", "vehicles 3"]],
    },
  },
  it: {
    "i risultati di ogni compagnia fanno il totale": {
      text: lines(
        "Vasta operazione dei carabinieri in tutta la provincia nel fine settimana: 12 arresti e 40 denunce.", "I risultati per compagnia", "Carpi: tre arresti per spaccio e 10 denunce, controllati 120 veicoli.", "Sassuolo: quattro arresti per furto e 15 denunce.", "Pavullo: cinque arresti e 15 denunce, sequestrati 2 kg di hashish.",
      ),
      published: "2023-06-15",
      operations: [["arrests 12", "arrests 3", "arrests 4", "arrests 5", "suspects 10", "suspects 15", "suspects 40", "vehicles 120"]],
    },
    "un processo che si apre": {
      text: lines("Pezzotto, al via il processo a quattro imputati", "Si apre lunedì a Napoli il processo a quattro persone accusate di aver venduto abbonamenti pirata a 2.000 clienti."),
      published: "2023-06-15",
      operations: [["suspects 4", "users 2000"]],
    },
    "un imputato nominato di nuovo": {
      text: lines(
        "Condannato a tre anni a Pavia un uomo che vendeva decoder pirata.", "Dario Melzi, 44 anni, di Lodi, aveva patteggiato per truffa.", "A maggio 2021, a Cremona, Melzi era stato fermato con 60 decoder in auto.",
      ),
      published: "2023-06-15",
      operations: [["devices 60"]],
    },
  },
  es: {
    "los registros de hace unos días, bajo un ladillo": {
      text: lines(
        "Cae en Córdoba un grupo que vació 270 cuentas", "La Policía Nacional ha detenido a 22 personas.", "La investigación se inició el 18 de abril del año pasado, cuando una vecina perdió 14.750 euros.", "Nueve registros",
        "El dispositivo se desplegó el 28 y 29 de enero con nueve entradas y registros, cinco en Córdoba y cuatro en Badalona, con más de 90 agentes. Se intervinieron 46 teléfonos.",
      ),
      published: "2025-02-06",
      operations: [["arrests 22", "searches 9", "devices 46", "EUR 14750"]],
    },
    "un ladillo que cuenta el propio golpe": {
      text: lines(
        "La Policía Fiscal incautó el miércoles en Lima 3.480 decodificadores y detuvo a ocho personas.", "Los comerciantes los traían de fuera.", "Segundo operativo en menos de un año",
        "La pesquisa empezó en enero, con un informe. Las empresas bloquearon también 22 dominios.",
      ),
      published: "2024-06-20",
      operations: [["devices 3480", "arrests 8", "domains 22"]],
    },
    "los dos casos de una condena": {
      text: lines(
        "Dos bares, condenados por piratear partidos", "Un juzgado de Lugo ha condenado a los dueños de dos bares a pagar 950 euros.", "En el primer caso, el 1 de septiembre de 2022, el bar retransmitió un encuentro.",
        "En el segundo caso, las inspecciones detectaron dos partidos el 31 de agosto de 2022.", "En ambos casos los dueños reconocieron los hechos.",
      ),
      published: "2023-06-15",
      operations: [["EUR 950"]],
    },
    "un juicio que arranca": {
      text: lines("Arranca el juicio a cuatro acusados de vender IPTV pirata", "El lunes arranca en Lugo el juicio a cuatro acusados de vender suscripciones piratas a 2.000 clientes."),
      published: "2023-06-15",
      operations: [["suspects 4", "users 2000"]],
    },
    "un acusado nombrado de nuevo": {
      text: lines(
        "Condenado a tres años en Lugo un hombre que vendía decodificadores piratas.", "Iván Mera (44), vecino de Vigo, se había declarado culpable.", "En mayo de 2021, en Orense, Mera fue detenido con 60 decodificadores en el coche.",
      ),
      published: "2023-06-15",
      operations: [["devices 60"]],
    },
  },
});
