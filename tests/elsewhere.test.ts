import { lines, testRoundUps } from "./roundups.ts";

// another town, force, day or name tells another case; in a story of many towns it does not
testRoundUps({
  en: {
    "only last week another town's police": {
      text: "Police in Leeds arrested four men on Tuesday over an illegal streaming service. Only last week Bradford police arrested a man and seized 300 Firesticks.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["devices 300"]],
    },
    "last week the same town's police": {
      text: "Police in Leeds arrested four men on Tuesday over an illegal streaming service. Last week Leeds police had seized 300 Firesticks from a shop.",
      published: "2024-12-06",
      operations: [["arrests 4", "devices 300"]],
    },
    "comes just weeks after": {
      text: "Police in Leeds arrested four men on Tuesday over an illegal streaming service. The raid comes just weeks after two men were held in Bradford for selling 300 loaded Firesticks.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["arrests 2", "devices 300"]],
    },
    "come three weeks after": {
      text: "Police in Leeds arrested four men on Tuesday over an illegal streaming service. These arrests come more than three weeks after a shop in Bradford was raided and 300 loaded Firesticks were seized.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["devices 300"]],
    },
    "comes after weeks of work is the story": {
      text: "Police in Leeds arrested four men on Tuesday over an illegal streaming service. The raid comes after weeks of surveillance, and 300 loaded Firesticks were seized.",
      published: "2024-12-06",
      operations: [["arrests 4", "devices 300"]],
    },
    "two precedents in a paragraph": {
      text: lines(
        "Police in Leeds arrested 13 people in Operation Empty Stand.", "The ring served 430 channels from a barn.", "It is not the first time. In May 2019, Operation Cold Mast, also by the police, ended with seven arrests in Hull. And in November 2021 Border Force seized 2,750 decoders in Dover and arrested three people.",
      ),
      published: "2023-11-21",
      operations: [["Empty Stand", "arrests 13", "channels 430"], ["Cold Mast", "arrests 7"], ["devices 2750", "arrests 3"]],
    },
    "- Two men were jailed for five years in Leeds for selling he": {
      text: lines("Three people have been before the courts this week.", "- Two men were jailed for five years in Leeds for selling heroin.", "- A woman was jailed in Hull for selling fake bags worth £30,000.", "- Three brothers were convicted in York of running an illegal streaming service."),
      published: "2023-06-15",
      operations: [["convictions 2"],["GBP 30000"],["convictions 3"]],
    },
    "On Thursday, officers raided a house in Kogi and arrested th": {
      text: lines("Agents of the commission raided a factory in Lagos and arrested five men with 4,000 fake passports.", "On Thursday, officers raided a house in Kogi and arrested three suspects with 200 laptops."),
      published: "2023-06-15",
      operations: [["arrests 5"],["arrests 3","devices 200"]],
    },
    "On the same day, officers in Hull arrested two women with 30": {
      text: lines("Police raided two shops in Derby on Friday and seized 400 fake shirts. A man was arrested.", "On the same day, officers in Hull arrested two women with 30,000 cigarettes."),
      published: "2023-06-15",
      operations: [["searches 2"],["arrests 2"]],
    },
    "Over the weekend, officers in Hull arrested two women with 3": {
      text: lines("Police raided two shops in Derby on Friday and seized 400 fake shirts. A man was arrested.", "Over the weekend, officers in Hull arrested two women with 30,000 cigarettes."),
      published: "2023-06-15",
      operations: [["searches 2"],["arrests 2"]],
    },
    "The raids come as three men in London were jailed for filmin": {
      text: lines("Police have broken up a ring that resold pay-TV channels in Spain and Denmark. Five people were arrested and 40 servers shut down.", "The raids come as three men in London were jailed for filming matches.", "The gang ran 11 sites and had 50,000 subscribers."),
      published: "2023-06-15",
      operations: [["arrests 5","servers 40","domains 11","users 50000"],["convictions 3"]],
    },
    "On 2 May, 40,000 cigarettes were found in a car in Durban.": {
      text: lines("Customs officers made several finds this month.", "On 2 May, 40,000 cigarettes were found in a car in Durban.", "On 5 May, two men were arrested in Pretoria with 30 fake passports.", "On 9 May, 400 fake shirts were seized at a market in Cape Town."),
      published: "2023-06-15",
      operations: [[],["arrests 2"],[]],
    },
    "Police held a drill at the airport yesterday. More than 60 o": {
      text: lines("Police held a drill at the airport yesterday. More than 60 officers took part, and two men who played the robbers were arrested."),
      published: "2023-06-15",
      operations: [],
    },
    "Similarly, the agency said operatives of its Kano command ha": {
      text: lines("The Anti-Corruption agency said it had arrested four men in Abuja over a fake investment scheme.", "Similarly, the agency said operatives of its Kano command had arrested 12 suspected internet fraudsters with 15 phones."),
      published: "2023-06-15",
      operations: [["arrests 4"],["arrests 12","devices 15"]],
    },
    "Two days later, police in Cebu arrested a trader and seized": {
      text: lines("Police in Manila arrested three people in a raid on a pirate DVD plant. They seized 30 burners.", "Two days later, police in Cebu arrested a trader and seized 5,000 DVDs."),
      published: "2023-06-15",
      operations: [["arrests 3","devices 30"],[]],
    },
    "Detectives began looking at the site in January after a comp (one)": {
      text: lines("Six people have been arrested over an illegal streaming service said to have made £3 million.", "Detectives began looking at the site in January after a complaint from a broadcaster.", "On Tuesday, officers raided homes in Bolton and Wigan and arrested four men. On Wednesday, police in Salford held two women.", "Officers in Manchester also found £40,000 in cash and 30 servers."),
      published: "2023-06-15",
      operations: [["arrests 6","arrests 4","servers 30","GBP 3000000","GBP 40000"]],
    },
    "Officers in Leeds arrested four men on Monday and seized fiv (one)": {
      text: lines("A gang that flew drones into prisons has been smashed, police say.", "Officers in Leeds arrested four men on Monday and seized five drones. In Hull, where the parcels were packed, detectives found 2 kilos of spice.", "Police in York searched the flat of the alleged leader and took £12,000."),
      published: "2023-06-15",
      operations: [["arrests 4","devices 5","GBP 12000"]],
    },
    "Officers in Dover stopped a van with 400 handsets on 3 May. (one)": {
      text: lines("Operation Glass: police in Kent have arrested 12 people over stolen phones.", "Officers in Dover stopped a van with 400 handsets on 3 May. On 9 May, officers in Ashford arrested two brothers who had sold them on.", "The last three suspects were picked up in Margate this week."),
      published: "2023-06-15",
      operations: [["Glass","arrests 12","devices 400","arrests 2","arrests 3"]],
    },
    "Police in Exeter searched the house in 2020 and found 11 set (one)": {
      text: lines("A streaming pirate who earned £500,000 from his home in Exeter has been jailed for three years.", "Police in Exeter searched the house in 2020 and found 11 set-top boxes. Officers in Bristol then arrested his partner.", "Judge Mary Lee told Exeter Crown Court he had shown no remorse."),
      published: "2023-06-15",
      operations: [["devices 11","GBP 500000"]],
    },
    "The containers had come from China and were bound for Kampal (one)": {
      text: lines("Customs officers in Mombasa have seized two containers with 9,000 fake phones.", "The containers had come from China and were bound for Kampala. In Nairobi, detectives arrested the importer, a 39-year-old trader, on Thursday.", "Police in Kisumu are looking for two others."),
      published: "2023-06-15",
      operations: [["devices 9000"]],
    },
    "On the same day, officers searched the suspects' house in Bu (one)": {
      text: lines("Two people were arrested and 3,000 pirated discs seized when police swooped on a market in Penang.", "On the same day, officers searched the suspects' house in Butterworth and found four burners."),
      published: "2023-06-15",
      operations: [["arrests 2","devices 4"]],
    },
    "Officers in Corby searched two shops and arrested three men. (one)": {
      text: lines("Nine people were arrested across the county on Tuesday as police targeted shops selling illegal tobacco.", "Officers in Corby searched two shops and arrested three men. In Kettering, trading standards officers seized 40,000 cigarettes.", "Police in Wellingborough arrested six people."),
      published: "2023-06-15",
      operations: [["arrests 9","searches 2","arrests 3","arrests 6"]],
    },
    "\"Pirate services put viewers at risk of fraud,\" said a spoke": {
      text: lines("Police arrested three people in Glasgow on Tuesday over a football-streaming site.", "\"Pirate services put viewers at risk of fraud,\" said a spokesman for the league. \"We have supported 14 prosecutions in the past five years.\"", "Officers seized 12 servers."),
      published: "2023-06-15",
      operations: [["arrests 3","servers 12"]],
    },
    "In JOHOR BAHRU, enforcement officers seized 40 burners worth": {
      text: lines("KUALA LUMPUR: A raid on a shop in Bukit Bintang led to the arrest of two salesmen and the seizure of 1,200 pirated DVDs.", "In JOHOR BAHRU, enforcement officers seized 40 burners worth RM90,000 from a terrace house and arrested a Chinese national."),
      published: "2023-06-15",
      operations: [["arrests 2"],["devices 40","MYR 90000"]],
    },
    "The force seized 300 devices and froze £1.2 million.": {
      text: lines("Operation Kilo, in which Kent Police arrested nine people last week, was the biggest of its kind in the county.", "The force seized 300 devices and froze £1.2 million.", "Its forerunner, Operation Lima, ended in 2021 with 22 arrests and the seizure of 1,400 devices."),
      published: "2023-06-15",
      operations: [["arrests 9","devices 300","GBP 1200000"],["arrests 22","devices 1400"]],
    },
    "Meanwhile in Greece, a 44-year-old man was arrested on Wedne": {
      text: lines("Spanish police have arrested eight people in an operation against an IPTV network. They searched seven homes in Alicante and froze €300,000.", "Meanwhile in Greece, a 44-year-old man was arrested on Wednesday for running a pirate service with 4,000 subscribers."),
      published: "2023-06-15",
      operations: [["arrests 8","searches 7","EUR 300000"],["users 4000"]],
    },
    "On the same day at Rosslare Europort, officers stopped a lor": {
      text: lines("Customs officers at Dublin Port found 8 million cigarettes in a container of furniture on Monday. Nobody has been arrested.", "On the same day at Rosslare Europort, officers stopped a lorry and found 60 kg of herbal cannabis worth €1.2 million. The driver was arrested."),
      published: "2023-06-15",
      operations: [[],["EUR 1200000"]],
    },
    "Prosecutors in Catania said the gang had 900,000 users.": {
      text: lines("ROME: Italian police have arrested 12 people and seized 120 servers in an operation against streaming pirates.", "Prosecutors in Catania said the gang had 900,000 users.", "In 2019 Operation Black Screen, also led by Italian police, took down Xtream with 200 servers and 5 million users."),
      published: "2023-06-15",
      operations: [["arrests 12","servers 120","users 900000"],["Black Screen","servers 200","users 5000000"]],
    },
    "A total of 16 suspects were arrested: 9 in Durham and 7 in N": {
      text: lines("FACT investigators have targeted pirate DVD sellers at markets in Durham and Nottingham.", "A total of 16 suspects were arrested: 9 in Durham and 7 in Nottingham.", "The raid in Durham was a joint operation with Durham Constabulary. Nine people were arrested, and seven vehicles were searched.", "The raid in Nottingham was carried out with trading standards. Searches at four houses led to the seizure of computers."),
      published: "2023-06-15",
      operations: [["arrests 16","arrests 9","arrests 7","vehicles 7"],["searches 4"]],
    },
    "In a similar vein, two judges of the High Court in Makurdi h": {
      text: lines("The Lagos command of the anti-graft agency has apprehended 45 men who are believed to be internet fraudsters.", "In a similar vein, two judges of the High Court in Makurdi have convicted and sentenced five fraudsters to various prison terms.", "These convictions came after the command arraigned the suspects.", "Operatives of the Lagos command arrested 45 suspected fraudsters on Monday in Ikorodu, a statement said."),
      published: "2024-03-13",
      operations: [["arrests 45"],["convictions 5"]],
    },
    "Similarly, the agency's Port Harcourt office on Wednesday ar": {
      text: lines("Operatives of the EFCC in Ilorin have arrested eight suspected internet fraudsters around Irewolede.", "Similarly, the agency's Port Harcourt office on Wednesday arrested five suspects in a sting operation.", "Items recovered from them include five laptops, eight handsets and two hard drives."),
      published: "2020-07-02",
      operations: [["arrests 8"],["arrests 5","devices 5","devices 8","devices 2"]],
    },
    "1. Suspect arraigned over land fraud in Maiduguri": {
      text: lines("The agency goes on with its fight against fraud. Below are its latest actions.", "1. Suspect arraigned over land fraud in Maiduguri", "On November 27, 2024, the agency arraigned a trader before the Borno State High Court on two counts. He is accused of defrauding a buyer of N2.1 million.", "2. Suspected fraudster arrested in Abuja", "On November 27, 2024, operatives arrested a suspect at Guzape Hills, Abuja. They found $4,100 in cash, two mobile phones and a laptop."),
      published: "2024-11-28",
      operations: [["NGN 2100000"],["devices 2","USD 4100"]],
    },
    "Fake vodka seized\nOfficers in Wigan seized 400 bottles of fa": {
      text: lines("POLICE ROUND-UP", "Fake vodka seized\nOfficers in Wigan seized 400 bottles of fake vodka from an off-licence in Hope Street on Monday. A man aged 40 was arrested.", "Drug arrests\nThree men were arrested in Leigh on Tuesday after police stopped a car and found 2kg of cocaine.", "Burglars held\nTwo teenagers were arrested in Atherton after a break-in at a phone shop."),
      published: "2025-06-12",
      operations: [[],["arrests 3"],["arrests 2"]],
    },
    "Tanzania: police in Arusha seized 3,000 pirated CDs and arre": {
      text: lines("Kenya: detectives arrested four Ugandans in Nairobi on Sunday and recovered 11 stolen laptops.", "Tanzania: police in Arusha seized 3,000 pirated CDs and arrested a shopkeeper, local media said."),
      published: "2025-06-12",
      operations: [["arrests 4","devices 11"],[]],
    },
    "The raid was the bureau's second this month. On June 3, agen": {
      text: lines("Agents from the National Bureau of Investigation arrested 12 people in a raid on a call centre in Pasig on Tuesday.", "The raid was the bureau's second this month. On June 3, agents rescued 40 workers and arrested two Chinese managers at a firm in Makati."),
      published: "2025-06-12",
      operations: [["arrests 12"],["arrests 2"]],
    },
    "Last month Portuguese police, also with Europol's help, shut": {
      text: lines("Spanish police and Europol arrested 14 members of a gang that counterfeited euro coins. In Toledo, they dismantled a mint that had made 500,000 coins.", "Last month Portuguese police, also with Europol's help, shut a print shop in Porto that had produced 11,000 false notes and arrested a 37-year-old."),
      published: "2025-06-12",
      operations: [["arrests 14"],[]],
    },
    "At the same court, a woman from Newry admitted laundering £9": {
      text: lines("Two men appeared at Belfast Magistrates' Court on Friday charged with selling counterfeit goods. Police had seized £50,000 worth of clothes in Lisburn.", "At the same court, a woman from Newry admitted laundering £90,000 for a drugs gang."),
      published: "2025-06-12",
      operations: [["suspects 2","GBP 50000"],["GBP 90000"]],
    },
    "Officers found 20,000 bottles in Cheetham Hill. In Salford, (one)": {
      text: lines("Police in Manchester have closed a factory that made counterfeit perfume. Five people were arrested.", "Officers found 20,000 bottles in Cheetham Hill. In Salford, detectives searched a flat and seized £40,000.", "The operation was led by Greater Manchester Police with trading standards officers from Bury."),
      published: "2025-06-10",
      operations: [["arrests 5","GBP 40000"]],
    },
    "The National Crime Agency said the suspect, in his forties, (one)": {
      text: lines("LONDON: British police have arrested a man over a ransomware attack that hit airports.", "The National Crime Agency said the suspect, in his forties, was detained in West Sussex on Tuesday.", "Passengers at Heathrow, Brussels and Berlin faced delays. In Berlin, federal police checked 300 passengers by hand."),
      published: "2025-06-10",
      operations: [[]],
    },
    "Officers in Leeds first heard of the notes in 2021, when a s (one)": {
      text: lines("Two men who flooded Leeds with fake banknotes have been jailed for a total of nine years.", "Officers in Leeds first heard of the notes in 2021, when a shop in Wakefield complained. They raided a house in Hull in May 2022 and seized £600,000 in forged notes.", "The men, from Bradford, pleaded guilty in March."),
      published: "2025-06-10",
      operations: [["convictions 2","GBP 600000"]],
    },
    "The searches took place in Mallow, Cobh and Youghal. In Mall (one)": {
      text: lines("More than 40 officers took part in dawn raids in Cork on Tuesday. Six people were arrested.", "The searches took place in Mallow, Cobh and Youghal. In Mallow, gardaí found cannabis worth €90,000. In Cobh, Revenue officers seized 40,000 cigarettes.", "A woman was later released."),
      published: "2025-06-10",
      operations: [["officers 40","arrests 6","EUR 90000"]],
    },
    "In Melbourne, AFP officers seized two luxury cars. In Perth, (one)": {
      text: lines("A joint operation by Australian Border Force and NSW Police led to three arrests in Sydney on Monday.", "In Melbourne, AFP officers seized two luxury cars. In Perth, officers searched a storage unit.", "The syndicate imported 4 tonnes of tobacco."),
      published: "2025-06-10",
      operations: [["arrests 3","vehicles 2"]],
    },
    "The 41-year-old was held at an address in Sheffield on Wedne (one)": {
      text: lines("City of London Police have arrested a man on suspicion of selling illegal streams.", "The 41-year-old was held at an address in Sheffield on Wednesday. Officers from South Yorkshire Police helped with the search and seized a laptop, two phones and £9,000.", "In Sheffield alone, the unit believes, 2,000 people use the service."),
      published: "2025-06-12",
      operations: [["devices 2","users 2000","GBP 9000"]],
    },
    "They will appear at Westminster Magistrates' Court on 3 July (one)": {
      text: lines("Four people have been charged after raids on a streaming gang.", "They will appear at Westminster Magistrates' Court on 3 July. The charges follow an investigation that began in 2022, when officers in Slough found 300 set-top boxes in a van.", "In March last year, detectives arrested eleven people in London, Kent and Essex."),
      published: "2025-06-12",
      operations: [["suspects 4","devices 300","arrests 11"]],
    },
    "He was arrested in 2020 in Aalborg, a year after Danish poli (one)": {
      text: lines("A court in Denmark has sentenced a 50-year-old man to prison for sharing films on a private tracker.", "He was arrested in 2020 in Aalborg, a year after Danish police closed DanishBits. Police in the Netherlands seized his server.", "The Rights Alliance said he had uploaded 500 films."),
      published: "2025-06-12",
      operations: [["works 500"]],
    },
    "Bulgarian police carried out 12 searches in Sofia and Plovdi (one)": {
      text: lines("Europol has supported the takedown of a network that sold access to 2,500 channels.", "Bulgarian police carried out 12 searches in Sofia and Plovdiv. In Spain, officers of the Policía Nacional arrested five people in Marbella. Greek authorities froze 11 bank accounts.", "The suspects earned €3 million a year."),
      published: "2025-06-12",
      operations: [["channels 2500","searches 12","arrests 5","bank_accounts 11","EUR 3000000"]],
    },
  },
  it: {
    "arriva a due settimane dal": {
      text: "La polizia di Lecce ha arrestato martedì quattro persone per una rete di streaming illegale. L'operazione arriva a due settimane dall'arresto di un uomo a Brindisi, trovato con 300 decoder.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["devices 300"]],
    },
    "appena dieci giorni fa": {
      text: "La polizia di Lecce ha arrestato martedì quattro persone per una rete di streaming illegale. Appena dieci giorni fa i carabinieri avevano fermato a Brindisi un uomo con 300 decoder.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["devices 300"]],
    },
    "arriva dopo mesi di indagini è la storia": {
      text: "La polizia di Lecce ha arrestato martedì quattro persone per una rete di streaming illegale. L'operazione arriva dopo mesi di indagini: nella perquisizione sono stati sequestrati 300 decoder.",
      published: "2024-12-06",
      operations: [["arrests 4", "devices 300"]],
    },
    "due precedenti in un capoverso": {
      text: lines(
        "La Polizia di Stato ha arrestato a Bari 13 persone nell'operazione \"Curva Vuota\".", "Da un capannone servivano 430 canali.", "Non è la prima volta. Nel maggio 2019 l'operazione \"Antenna Fredda\", sempre della Polizia di Stato, si era chiusa con sette arresti a Brindisi. E nel novembre 2021 la Guardia di Finanza aveva sequestrato a Lecce 2.750 decoder e arrestato tre persone.",
      ),
      published: "2023-11-21",
      operations: [["Curva Vuota", "arrests 13", "channels 430"], ["Antenna Fredda", "arrests 7"], ["devices 2750", "arrests 3"]],
    },
    "Lo stesso giorno, i carabinieri di Empoli hanno arrestato du": {
      text: lines("La Guardia di Finanza di Prato ha sequestrato 4.000 capi contraffatti in un magazzino e denunciato il titolare.", "Lo stesso giorno, i carabinieri di Empoli hanno arrestato due uomini con 3 chili di hashish."),
      published: "2023-06-15",
      operations: [[],["arrests 2"]],
    },
    "Nel fine settimana, la polizia di Taranto ha arrestato due u": {
      text: lines("I finanzieri di Bari hanno sequestrato venerdì 12.000 DVD contraffatti e denunciato tre persone.", "Nel fine settimana, la polizia di Taranto ha arrestato due uomini che vendevano decoder illegali."),
      published: "2023-06-15",
      operations: [["suspects 3"],["arrests 2"]],
    },
    "Analogo intervento a Lecce, dove le fiamme gialle hanno sequ": {
      text: lines("I finanzieri di Bari hanno sequestrato venerdì 12.000 DVD contraffatti e denunciato tre persone.", "Analogo intervento a Lecce, dove le fiamme gialle hanno sequestrato 3.000 CD e denunciato un ambulante."),
      published: "2023-06-15",
      operations: [["suspects 3"],[]],
    },
    "Appena pochi giorni fa, gli agenti di Palermo avevano arrest": {
      text: lines("La polizia postale di Catania ha oscurato 20 siti pirata e denunciato due persone.", "Appena pochi giorni fa, gli agenti di Palermo avevano arrestato un uomo che rivendeva abbonamenti illegali a 1.200 clienti."),
      published: "2023-06-15",
      operations: [["domains 20","suspects 2"],["users 1200"]],
    },
    "I militari di Riccione hanno invece denunciato un commercian": {
      text: lines("Due giovani sono stati arrestati a Rimini con 2 chili di cocaina.", "I militari di Riccione hanno invece denunciato un commerciante che vendeva 700 scarpe contraffatte."),
      published: "2023-06-15",
      operations: [["arrests 2"],[]],
    },
    "A Olbia, la Finanza ha sequestrato in porto 20.000 giocattol": {
      text: lines("I carabinieri di Sassari hanno arrestato tre persone e sequestrato 40 chili di marijuana.", "A Olbia, la Finanza ha sequestrato in porto 20.000 giocattoli e denunciato un importatore cinese."),
      published: "2023-06-15",
      operations: [["arrests 3"],[]],
    },
    "Due giorni dopo, la polizia di Cebu ha arrestato un commerci": {
      text: lines("La polizia di Manila ha arrestato tre persone in una fabbrica di DVD pirata e sequestrato 30 masterizzatori.", "Due giorni dopo, la polizia di Cebu ha arrestato un commerciante e sequestrato 5.000 DVD."),
      published: "2023-06-15",
      operations: [["arrests 3","devices 30"],[]],
    },
    "Nel pomeriggio, a Manfredonia, i carabinieri hanno denunciat": {
      text: lines("Ieri mattina la Squadra Mobile di Foggia ha arrestato quattro persone per rapina.", "Nel pomeriggio, a Manfredonia, i carabinieri hanno denunciato due uomini trovati con 200 cartucce."),
      published: "2023-06-15",
      operations: [["arrests 4"],["suspects 2"]],
    },
    "L'operazione arriva mentre a Londra tre uomini sono stati co": {
      text: lines("A Milano la polizia ha oscurato un sito pirata e denunciato il gestore.", "L'operazione arriva mentre a Londra tre uomini sono stati condannati per aver ripreso partite.", "Il sito aveva 50.000 utenti."),
      published: "2023-06-15",
      operations: [["users 50000"],["convictions 3"]],
    },
    "Soltanto una settimana prima i vigili urbani di Lucca avevan": {
      text: lines("Nuovo colpo alla pirateria in Toscana: la Finanza di Pisa ha sequestrato 8.000 CD e denunciato due senegalesi.", "Soltanto una settimana prima i vigili urbani di Lucca avevano sequestrato 2.500 DVD e arrestato un ambulante."),
      published: "2023-06-15",
      operations: [["suspects 2"],[]],
    },
    "Altro blitz a Schio: tre bar sorpresi con abbonamenti domest": {
      text: lines("La Polizia locale di Vicenza ha multato un bar che trasmetteva le partite senza licenza e sequestrato un decoder: 2.000 euro di sanzione.", "Altro blitz a Schio: tre bar sorpresi con abbonamenti domestici, titolari denunciati."),
      published: "2023-06-15",
      operations: [["EUR 2000"],[]],
    },
    "Le indagini erano cominciate a gennaio dopo l'esposto di un' (one)": {
      text: lines("Sei persone sono state arrestate dalla Guardia di Finanza di Bari per una IPTV illegale che avrebbe fruttato 3 milioni di euro.", "Le indagini erano cominciate a gennaio dopo l'esposto di un'emittente.", "Martedì i militari hanno perquisito case a Bitonto e Molfetta e arrestato quattro uomini. Mercoledì, a Barletta, i finanzieri di Trani hanno fermato due donne.", "A Bari sono stati trovati 40.000 euro e 30 server."),
      published: "2023-06-15",
      operations: [["arrests 6","arrests 4","arrests 2","servers 30","EUR 3000000","EUR 40000"]],
    },
    "A Bergamo i militari hanno fermato un furgone con 400 chili (one)": {
      text: lines("Smantellata dai carabinieri di Lecco una banda che rubava rame: 12 arresti.", "A Bergamo i militari hanno fermato un furgone con 400 chili di cavi. I carabinieri di Treviglio hanno poi arrestato i due fratelli che li rivendevano.", "Gli ultimi tre indagati sono stati rintracciati a Crema."),
      published: "2023-06-15",
      operations: [["arrests 12","arrests 2","suspects 3"]],
    },
    "A Savona gli agenti hanno sequestrato 11 server. A Imperia, (one)": {
      text: lines("Operazione «Vetro»: la Polizia postale di Genova ha denunciato 20 persone che rivendevano abbonamenti pirata.", "A Savona gli agenti hanno sequestrato 11 server. A Imperia, la Guardia di Finanza ha bloccato conti per 200.000 euro.", "La Procura di Genova coordina l'inchiesta."),
      published: "2023-06-15",
      operations: [["Vetro","suspects 20","servers 11","EUR 200000"]],
    },
    "Due arrestati sono finiti nel carcere di Spoleto. La polizia (one)": {
      text: lines("Un giro di assegni falsi da 2 milioni di euro è stato scoperto dalla Squadra Mobile di Terni: otto le ordinanze eseguite.", "Due arrestati sono finiti nel carcere di Spoleto. La polizia di Perugia ha notificato altre tre misure.", "Il tribunale di Terni ha disposto il sequestro di quattro auto."),
      published: "2023-06-15",
      operations: [["arrests 2","vehicles 4","EUR 2000000"]],
    },
    "Nel pomeriggio, a Padova, i militari hanno perquisito il dep (one)": {
      text: lines("I finanzieri di Rovigo hanno sequestrato 12.000 giocattoli pericolosi in un negozio di Adria e denunciato la titolare, una cittadina cinese.", "Nel pomeriggio, a Padova, i militari hanno perquisito il deposito del fornitore e trovato altri 30.000 pezzi."),
      published: "2023-06-15",
      operations: [[]],
    },
    "La polizia di Foggia aveva perquisito la casa nel 2020 e seq (one)": {
      text: lines("Condannato a tre anni l'uomo che da Foggia gestiva una IPTV pirata.", "La polizia di Foggia aveva perquisito la casa nel 2020 e sequestrato 11 decoder. A San Severo gli agenti avevano poi arrestato la compagna.", "Il giudice del tribunale di Foggia ha ordinato la confisca di 500.000 euro."),
      published: "2023-06-15",
      operations: [["devices 11","EUR 500000"]],
    },
    "I finanzieri di Jesi hanno denunciato quattro ambulanti. A S (one)": {
      text: lines("Controlli della Guardia di Finanza contro il falso in tutta la provincia: 15 denunciati e 200.000 pezzi sequestrati.", "I finanzieri di Jesi hanno denunciato quattro ambulanti. A Senigallia sono stati sequestrati 40.000 capi.", "I militari di Fabriano hanno trovato un laboratorio con 11 macchine."),
      published: "2023-06-15",
      operations: [["suspects 15","suspects 4"]],
    },
    "La condanna segue quella di un uomo di Asti, che ad aprile e": {
      text: lines("Il tribunale di Cuneo ha condannato giovedì a 16 mesi un padre di famiglia. Aveva venduto decoder modificati a 2.500 clienti e incassato 87.000 euro.", "La condanna segue quella di un uomo di Asti, che ad aprile era stato condannato a due anni per un giro da 240.000 euro."),
      published: "2023-06-15",
      operations: [["users 2500","EUR 87000"],["EUR 240000"]],
    },
    "Intanto in Grecia un uomo di 44 anni è stato arrestato merco": {
      text: lines("La polizia spagnola ha arrestato otto persone in un'operazione contro una IPTV. Sette le case perquisite ad Alicante e 300.000 euro bloccati.", "Intanto in Grecia un uomo di 44 anni è stato arrestato mercoledì: gestiva un servizio pirata con 4.000 abbonati."),
      published: "2023-06-15",
      operations: [["arrests 8","searches 7","EUR 300000"],["users 4000"]],
    },
    "Lo stesso giorno, nel porto di Ravenna, è stato fermato un t": {
      text: lines("I funzionari delle dogane hanno trovato lunedì al porto di Ancona 8 milioni di sigarette in un container di mobili. Nessun arresto.", "Lo stesso giorno, nel porto di Ravenna, è stato fermato un tir con 60 chili di marijuana per un valore di 1,2 milioni di euro. L'autista è stato arrestato."),
      published: "2023-06-15",
      operations: [[],["EUR 1200000"]],
    },
    "La Procura di Catania parla di 900.000 utenti.": {
      text: lines("Dodici arresti e 120 server sequestrati: è il bilancio di un'operazione della Polizia postale contro i pirati dello streaming.", "La Procura di Catania parla di 900.000 utenti.", "Nel 2019 l'operazione Schermo Nero, condotta sempre dalla Postale, aveva spento Xtream, con 200 server e 5 milioni di utenti."),
      published: "2023-06-15",
      operations: [["arrests 12","servers 120","users 900000"],["Schermo Nero","servers 200","users 5000000"]],
    },
    "Sempre la Finanza, a Castelfranco, ha sequestrato 70 televis": {
      text: lines("TREVISO - Vendeva partite pirata a 300 clienti: denunciato un quarantenne di Conegliano. La Finanza gli ha sequestrato 22.000 euro.", "Sempre la Finanza, a Castelfranco, ha sequestrato 70 televisori rubati e denunciato due romeni."),
      published: "2023-06-15",
      operations: [["users 300","EUR 22000"],["devices 70","suspects 2"]],
    },
    "Il blitz a Pesaro ha portato a 9 denunce e al sequestro di 7": {
      text: lines("Due blitz della Finanza contro i DVD pirata a Pesaro e a Fano.", "Il blitz a Pesaro ha portato a 9 denunce e al sequestro di 7 auto.", "Il blitz a Fano è scattato all'alba: perquisite quattro case e sequestrati 12 computer."),
      published: "2023-06-15",
      operations: [["suspects 9","vehicles 7"],["searches 4","devices 12"]],
    },
    "I carabinieri di Taranto hanno arrestato cinque persone per": {
      text: lines("I carabinieri di Lecce hanno arrestato due persone per spaccio.", "I carabinieri di Taranto hanno arrestato cinque persone per furto."),
      published: "2024-05-10",
      operations: [["arrests 2"],["arrests 5"]],
    },
    "La polizia di Taranto ha arrestato cinque persone per furto.": {
      text: lines("La polizia di Lecce ha arrestato due persone per spaccio.", "La polizia di Taranto ha arrestato cinque persone per furto."),
      published: "2024-05-10",
      operations: [["arrests 2"],["arrests 5"]],
    },
    "Anche la finanza di Taranto ha denunciato tre commercianti c": {
      text: lines("La finanza di Lecce ha denunciato sei persone per frode.", "Anche la finanza di Taranto ha denunciato tre commercianti che vendevano giocattoli falsi."),
      published: "2024-05-10",
      operations: [["suspects 6"],["suspects 3"]],
    },
    "Gli agenti del commissariato di Gallipoli hanno denunciato t": {
      text: lines("Gli agenti del commissariato di Nardò hanno arrestato due persone.", "Gli agenti del commissariato di Gallipoli hanno denunciato tre giovani."),
      published: "2024-05-10",
      operations: [["arrests 2"],["suspects 3"]],
    },
    "Come precedentemente riferito, sono state sequestrate anche": {
      text: lines("La polizia ha arrestato dodici persone a Bari.", "Come precedentemente riferito, sono state sequestrate anche 4 auto e 20.000 euro."),
      published: "2024-05-10",
      operations: [["arrests 12","vehicles 4","EUR 20000"]],
    },
    "Sempre nella stessa operazione, a Grumo Nevano, i carabinier": {
      text: lines("I carabinieri hanno arrestato tre persone a Caivano.", "Sempre nella stessa operazione, a Grumo Nevano, i carabinieri hanno arrestato due uomini."),
      published: "2024-05-10",
      operations: [["arrests 3","arrests 2"]],
    },
    "A Palermo invece sono stati arrestati due fratelli, ritenuti": {
      text: lines("La polizia postale ha arrestato dodici persone in tutta Italia: sei a Milano, quattro a Torino.", "A Palermo invece sono stati arrestati due fratelli, ritenuti i capi della rete."),
      published: "2024-05-10",
      operations: [["arrests 12","arrests 6","arrests 4","arrests 2"]],
    },
    "Nel primo episodio, in piazza Roma, gli agenti hanno arresta": {
      text: lines("La Polizia di Stato ha arrestato cinque persone in due distinti episodi.", "Nel primo episodio, in piazza Roma, gli agenti hanno arrestato tre uomini e sequestrato 200 euro.", "Nel secondo episodio, alla stazione, sono stati arrestati due uomini con 500 euro."),
      published: "2024-05-10",
      operations: [["arrests 3","EUR 200"],["arrests 2","EUR 500"]],
    },
    "La finanza di Bari ha chiuso 329 canali Telegram e denunciat": {
      text: lines("La finanza di Bari ha chiuso 329 canali Telegram e denunciato otto persone. Lo scorso marzo si era conclusa un'altra indagine, della procura di Roma, con il sequestro di 32 canali social."),
      published: "2022-11-10",
      operations: [["social 329","suspects 8"],["social 32"]],
    },
    "Il ministro si è complimentato con i carabinieri per l'opera": {
      text: lines("Il ministro si è complimentato con i carabinieri per l'operazione di oggi a Milano, con 31 arresti."),
      published: "2014-07-11",
      operations: [["arrests 31"]],
    },
    "Contraffazione, sequestri nel siracusano": {
      text: lines("La finanza di Trapani ha denunciato due venditori a Mazara del Vallo.", "Contraffazione, sequestri nel siracusano", "La finanza di Siracusa ha denunciato cinque commercianti e sequestrato merce per 40.000 euro."),
      published: "2024-05-10",
      operations: [["suspects 2"],["suspects 5","EUR 40000"]],
    },
    "I carabinieri di Carpi hanno arrestato due uomini per rapina": {
      text: lines("Carpi, arrestati due rapinatori", "I carabinieri di Carpi hanno arrestato due uomini per rapina.", "Mirandola, tre in manette per estorsione", "I carabinieri di Mirandola hanno arrestato tre persone per estorsione."),
      published: "2024-05-10",
      operations: [["arrests 2"],["arrests 3"]],
    },
    "I due affittavano un capannone a Carpi, dove gli agenti hann (one)": {
      text: lines("La Polizia di Modena ha arrestato due fratelli che rivendevano abbonamenti pirata a 3.000 clienti.", "I due affittavano un capannone a Carpi, dove gli agenti hanno trovato 30 server. A Sassuolo è stato perquisito l'appartamento di un cugino.", "La Guardia di Finanza di Reggio Emilia ha bloccato conti per 200.000 euro."),
      published: "2025-06-10",
      operations: [["arrests 2","users 3000","servers 30","EUR 200000"]],
    },
    "Il giovane, 25 anni di Oristano, è stato portato in caserma. (one)": {
      text: lines("Un carabiniere fuori servizio ha bloccato a Nuoro un ladro che fuggiva con 12 telefoni.", "Il giovane, 25 anni di Oristano, è stato portato in caserma. I militari di Macomer hanno poi trovato la sua auto.", "Il giudice ha convalidato l'arresto."),
      published: "2025-06-10",
      operations: [["devices 12"]],
    },
    "I finanzieri di Barletta hanno sequestrato 40 computer. A Ro (one)": {
      text: lines("Quindici perquisizioni e otto indagati: è il bilancio dell'inchiesta della Procura di Trani sulle false polizze.", "I finanzieri di Barletta hanno sequestrato 40 computer. A Roma i militari hanno acquisito documenti in una società.", "Le vittime sarebbero 2.000 in tutta Italia."),
      published: "2025-06-10",
      operations: [["searches 15","suspects 8","devices 40"]],
    },
    "A fine maggio era toccato a un tecnico di Spoleto, arrestato": {
      text: lines("Un quarantenne di Terni è stato denunciato: rivendeva abbonamenti a 700 clienti. La Polizia postale gli ha sequestrato 9.000 euro.", "A fine maggio era toccato a un tecnico di Spoleto, arrestato con 60 decoder modificati."),
      published: "2025-06-12",
      operations: [["users 700","EUR 9000"],["devices 60"]],
    },
    "Un blitz diverso da quello che il giorno prima, in Calabria,": {
      text: lines("Otto persone sono state arrestate martedì in Sicilia per contrabbando di sigarette. La Finanza ha sequestrato 3 tonnellate e due barche.", "Un blitz diverso da quello che il giorno prima, in Calabria, aveva portato a 22 arresti per cocaina."),
      published: "2025-06-12",
      operations: [["arrests 8"],["arrests 22"]],
    },
    "Il quarantenne è stato fermato mercoledì in un appartamento (one)": {
      text: lines("La Polizia postale di Roma ha arrestato un uomo sospettato di vendere partite pirata.", "Il quarantenne è stato fermato mercoledì in un appartamento di Latina. Gli agenti di Latina hanno collaborato alla perquisizione: sequestrati un portatile, due telefoni e 9.000 euro.", "Solo a Latina gli utenti sarebbero 2.000."),
      published: "2025-06-12",
      operations: [["devices 2","users 2000","EUR 9000"]],
    },
    "Compariranno il 3 luglio davanti al tribunale di Ancona. L'i (one)": {
      text: lines("Quattro persone sono state rinviate a giudizio per una IPTV illegale.", "Compariranno il 3 luglio davanti al tribunale di Ancona. L'inchiesta era cominciata nel 2022, quando a Jesi i finanzieri avevano trovato 300 decoder in un furgone.", "Nel marzo dello scorso anno i militari avevano arrestato undici persone tra Ancona, Fano e Pesaro."),
      published: "2025-06-12",
      operations: [["suspects 4","devices 300","arrests 11"]],
    },
    "La polizia bulgara ha eseguito 12 perquisizioni a Sofia e a (one)": {
      text: lines("Europol ha coordinato lo smantellamento di una rete che vendeva 2.500 canali.", "La polizia bulgara ha eseguito 12 perquisizioni a Sofia e a Plovdiv. In Spagna gli agenti della Policía Nacional hanno arrestato cinque persone a Marbella. Le autorità greche hanno bloccato 11 conti.", "La banda guadagnava 3 milioni di euro l'anno."),
      published: "2025-06-12",
      operations: [["channels 2500","searches 12","arrests 5","bank_accounts 11","EUR 3000000"]],
    },
    "L'uomo era fuggito a gennaio, dopo il colpo di Cerignola da (one)": {
      text: lines("Carabinieri e Polizia hanno arrestato a Foggia il latitante della rapina al portavalori.", "L'uomo era fuggito a gennaio, dopo il colpo di Cerignola da 2 milioni di euro. I carabinieri di Cerignola avevano subito arrestato due complici.", "A San Severo è stata trovata una delle auto della banda."),
      published: "2025-06-12",
      operations: [["arrests 2","EUR 2000000"]],
    },
  },
  es: {
    "se produce apenas un mes después": {
      text: "La policía de León detuvo el martes a cuatro personas por una red de streaming ilegal. La operación se produce apenas un mes después del arresto de un hombre en Palencia, al que se intervinieron 300 decodificadores.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["devices 300"]],
    },
    "hace apenas diez días": {
      text: "La policía de León detuvo el martes a cuatro personas por una red de streaming ilegal. Hace apenas diez días, la Guardia Civil había detenido en Palencia a un hombre con 300 decodificadores.",
      published: "2024-12-06",
      operations: [["arrests 4"], ["devices 300"]],
    },
    "llega tras meses es la historia": {
      text: "La policía de León detuvo el martes a cuatro personas por una red de streaming ilegal. La operación llega tras meses de investigación: en los registros se intervinieron 300 decodificadores.",
      published: "2024-12-06",
      operations: [["arrests 4", "devices 300"]],
    },
    "dos precedentes en un párrafo": {
      text: lines(
        "La Policía Nacional ha detenido en Elche a 13 personas en la operación \"Grada Vacía\".", "Desde una nave se servían 430 canales.", "No es la primera vez que la costa aparece en este mapa. En mayo de 2019, la operación \"Antena Fría\", también de la Policía Nacional, terminó con siete arrestados en Benidorm. Y en noviembre de 2021 la Guardia Civil intervino en Dénia 2.750 decodificadores y detuvo a tres personas.",
      ),
      published: "2023-11-21",
      operations: [["Grada Vacía", "arrests 13", "channels 430"], ["Antena Fría", "arrests 7"], ["devices 2750", "arrests 3"]],
    },
    "El mismo día, la Guardia Civil de Novelda detuvo a dos hombr": {
      text: lines("La Policía Local de Elche intervino 4.000 prendas falsificadas en una nave y detuvo al dueño.", "El mismo día, la Guardia Civil de Novelda detuvo a dos hombres con 3 kilos de hachís."),
      published: "2023-06-15",
      operations: [[],["arrests 2"]],
    },
    "Durante el fin de semana, la Guardia Civil arrestó en Utrera": {
      text: lines("Agentes de la Policía Nacional detuvieron el viernes en Sevilla a tres personas y se incautaron de 12.000 DVD piratas.", "Durante el fin de semana, la Guardia Civil arrestó en Utrera a dos hombres que vendían decodificadores ilegales."),
      published: "2023-06-15",
      operations: [["arrests 3"],["arrests 2"]],
    },
    "Apenas unos días antes, agentes de Lugo habían arrestado a u": {
      text: lines("La Policía bloqueó 20 webs piratas y detuvo a dos personas en Vigo.", "Apenas unos días antes, agentes de Lugo habían arrestado a un hombre que revendía abonos ilegales a 1.200 clientes."),
      published: "2023-06-15",
      operations: [["domains 20","arrests 2"],["users 1200"]],
    },
    "En Mazatlán, la Marina aseguró en el puerto 20.000 juguetes": {
      text: lines("La Policía de Sinaloa detuvo a tres personas y aseguró 40 kilos de marihuana.", "En Mazatlán, la Marina aseguró en el puerto 20.000 juguetes piratas y detuvo a un importador chino."),
      published: "2023-06-15",
      operations: [["arrests 3"],[]],
    },
    "Dos días después, la policía de Cebú arrestó a un comerciant": {
      text: lines("La policía de Manila arrestó a tres personas en una fábrica de DVD piratas e incautó 30 grabadoras.", "Dos días después, la policía de Cebú arrestó a un comerciante y decomisó 5.000 DVD."),
      published: "2023-06-15",
      operations: [["arrests 3","devices 30"],[]],
    },
    "Por la tarde, en Hellín, la Guardia Civil investigó a dos ho": {
      text: lines("Ayer por la mañana la Policía Nacional detuvo en Albacete a cuatro personas por robo.", "Por la tarde, en Hellín, la Guardia Civil investigó a dos hombres con 200 cartuchos."),
      published: "2023-06-15",
      operations: [["arrests 4"],["suspects 2"]],
    },
    "La operación llega mientras en Londres tres hombres han sido": {
      text: lines("En Madrid la Policía cerró una web pirata y detuvo a su responsable.", "La operación llega mientras en Londres tres hombres han sido condenados por grabar partidos.", "La web tenía 50.000 usuarios."),
      published: "2023-06-15",
      operations: [["users 50000"],["convictions 3"]],
    },
    "Solo una semana antes la Policía Local de Ourense había inte": {
      text: lines("Nuevo golpe a la piratería en Galicia: la Policía de Lugo intervino 8.000 CD y detuvo a dos senegaleses.", "Solo una semana antes la Policía Local de Ourense había intervenido 2.500 DVD y detenido a un vendedor."),
      published: "2023-06-15",
      operations: [["arrests 2"],[]],
    },
    "La investigación empezó en enero tras la denuncia de una cad (one)": {
      text: lines("Seis personas han sido detenidas por la Policía Nacional de Huelva por una IPTV ilegal que habría ganado 3 millones de euros.", "La investigación empezó en enero tras la denuncia de una cadena.", "El martes los agentes registraron casas en Lepe y Cartaya y detuvieron a cuatro hombres. El miércoles, la Guardia Civil de Ayamonte detuvo a dos mujeres.", "En Huelva se hallaron 40.000 euros y 30 servidores."),
      published: "2023-06-15",
      operations: [["arrests 6","arrests 4","arrests 2","servers 30","EUR 3000000","EUR 40000"]],
    },
    "En Logroño los agentes pararon una furgoneta con 400 kilos d (one)": {
      text: lines("La Guardia Civil de Soria ha desarticulado una banda que robaba cobre: 12 detenidos.", "En Logroño los agentes pararon una furgoneta con 400 kilos de cable. La Guardia Civil de Haro detuvo después a los dos hermanos que lo revendían.", "Los tres últimos investigados fueron localizados en Calahorra."),
      published: "2023-06-15",
      operations: [["arrests 12","arrests 2","suspects 3"]],
    },
    "En Pontevedra los agentes intervinieron 11 servidores. En Ou (one)": {
      text: lines("Operación «Vidrio»: la Policía de Vigo ha detenido a 20 personas que revendían abonos piratas.", "En Pontevedra los agentes intervinieron 11 servidores. En Ourense, la Guardia Civil bloqueó cuentas por 200.000 euros.", "El Juzgado de Instrucción de Vigo dirige la causa."),
      published: "2023-06-15",
      operations: [["Vidrio","arrests 20","servers 11","EUR 200000"]],
    },
    "En Santa Fe, la policía provincial secuestró cuatro autos. E (one)": {
      text: lines("La Policía de Investigaciones desbarató en Rosario una red de cheques falsos por 2 millones de pesos: hay ocho detenidos.", "En Santa Fe, la policía provincial secuestró cuatro autos. En Paraná, agentes de la Federal allanaron la casa del contador.", "La fiscal de Rosario pidió la prisión preventiva."),
      published: "2023-06-15",
      operations: [["arrests 8","vehicles 4","ARS 2000000"]],
    },
    "Por la tarde, en Tecate, los agentes catearon el depósito de (one)": {
      text: lines("La Policía Municipal de Tijuana decomisó 12.000 juguetes falsos en una bodega y detuvo a la dueña, una ciudadana china.", "Por la tarde, en Tecate, los agentes catearon el depósito del proveedor y hallaron otros 30.000."),
      published: "2023-06-15",
      operations: [[]],
    },
    "La policía de Jaén había registrado la casa en 2020 e interv (one)": {
      text: lines("Condenado a tres años el hombre que desde Jaén gestionaba una IPTV pirata.", "La policía de Jaén había registrado la casa en 2020 e intervenido 11 decodificadores. En Linares los agentes detuvieron después a su pareja.", "El juez ordenó el decomiso de 500.000 euros."),
      published: "2023-06-15",
      operations: [["devices 11","EUR 500000"]],
    },
    "Agentes de Utrera registraron dos tiendas y detuvieron a tre (one)": {
      text: lines("Nueve personas fueron detenidas el martes en toda la provincia en una campaña contra el tabaco ilegal.", "Agentes de Utrera registraron dos tiendas y detuvieron a tres hombres. En Écija, la Policía Local intervino 40.000 cigarrillos.", "La Guardia Civil de Osuna detuvo a seis personas."),
      published: "2023-06-15",
      operations: [["arrests 9","searches 2","arrests 3","arrests 6"]],
    },
    "La condena sigue a la de un vecino de Teruel, que en abril f": {
      text: lines("La Audiencia de Cuenca condenó el jueves a 16 meses a un padre de familia. Había vendido decodificadores a 2.500 clientes y ganado 87.000 euros.", "La condena sigue a la de un vecino de Teruel, que en abril fue condenado a dos años por una trama de 240.000 euros."),
      published: "2023-06-15",
      operations: [["users 2500","EUR 87000"],["EUR 240000"]],
    },
    "Mientras tanto, en Grecia, un hombre de 44 años fue detenido": {
      text: lines("La policía italiana ha detenido a ocho personas en una operación contra una IPTV. Registró siete casas en Nápoles y bloqueó 300.000 euros.", "Mientras tanto, en Grecia, un hombre de 44 años fue detenido el miércoles por explotar un servicio pirata con 4.000 abonados."),
      published: "2023-06-15",
      operations: [["arrests 8","searches 7","EUR 300000"],["users 4000"]],
    },
    "Ese mismo día, en el puerto de Marín, se paró un camión con": {
      text: lines("Los funcionarios de aduanas hallaron el lunes en el puerto de Vigo 8 millones de cigarrillos en un contenedor de muebles. No hay detenidos.", "Ese mismo día, en el puerto de Marín, se paró un camión con 60 kilos de marihuana valorados en 1,2 millones de euros. El conductor fue detenido."),
      published: "2023-06-15",
      operations: [[],["EUR 1200000"]],
    },
    "La Fiscalía de Valencia habla de 900.000 usuarios.": {
      text: lines("Doce detenidos y 120 servidores intervenidos es el balance de una operación de la Policía Nacional contra los piratas del fútbol.", "La Fiscalía de Valencia habla de 900.000 usuarios.", "En 2019 la operación Pantalla Negra, dirigida también por la Policía Nacional, apagó Xtream, con 200 servidores y 5 millones de usuarios."),
      published: "2023-06-15",
      operations: [["arrests 12","servers 120","users 900000"],["Pantalla Negra","servers 200","users 5000000"]],
    },
    "No es el único caso: en mayo, en Lleida, fue condenado a dos": {
      text: lines("Tres años de cárcel para el administrador del foro que difundía estrenos. El juez de Huesca le impuso además 30.000 euros de multa.", "No es el único caso: en mayo, en Lleida, fue condenado a dos años el dueño de una web con 400.000 usuarios."),
      published: "2023-06-15",
      operations: [["EUR 30000"],["users 400000"]],
    },
    "El operativo en Lugo acabó con 9 detenidos y 7 coches interv": {
      text: lines("La policía actuó contra los vendedores de DVD piratas en Lugo y en Vivero.", "El operativo en Lugo acabó con 9 detenidos y 7 coches intervenidos.", "El operativo en Vivero se hizo de madrugada: registraron cuatro casas y se incautaron 12 ordenadores."),
      published: "2023-06-15",
      operations: [["arrests 9","vehicles 7"],["searches 4","devices 12"]],
    },
    "Por otra parte, se incautaron 24 vehículos.": {
      text: lines("La Guardia Civil detuvo a 52 personas en la operación desarrollada en Jaén.", "Por otra parte, se incautaron 24 vehículos."),
      published: "2024-06-03",
      operations: [["arrests 52","vehicles 24"]],
    },
    "La Guardia Civil detuvo a 52 personas en la operación desarr": {
      text: lines("La Guardia Civil detuvo a 52 personas en la operación desarrollada en Jaén. Por otro lado, los agentes intervinieron 24 vehículos y 30.000 euros."),
      published: "2024-06-03",
      operations: [["arrests 52","vehicles 24","EUR 30000"]],
    },
    "De otra parte, se bloquearon 12 cuentas bancarias a los dete": {
      text: lines("La Guardia Civil detuvo a 52 personas en la operación desarrollada en Jaén.", "De otra parte, se bloquearon 12 cuentas bancarias a los detenidos."),
      published: "2024-06-03",
      operations: [["arrests 52","bank_accounts 12"]],
    },
    "La Guardia Civil detuvo a 52 personas en la operación desarr …": {
      text: lines("La Guardia Civil detuvo a 52 personas en la operación desarrollada en Jaén. Por otra parte, se ha imputado a otras ocho personas por los mismos hechos."),
      published: "2024-06-03",
      operations: [["arrests 52","suspects 8"]],
    },
    "Por su parte, en Argentina, la operación permitió detener a": {
      text: lines("La octava fase de la Operación 404 se saldó con 44 allanamientos y 535 sitios web bloqueados en Brasil.", "Por su parte, en Argentina, la operación permitió detener a tres personas."),
      published: "2025-12-01",
      operations: [["404","searches 44","domains 535","arrests 3"]],
    },
    "Por otra parte, en Perú se cerraron diez canales de Telegram": {
      text: lines("La octava fase de la Operación 404 se saldó con 44 allanamientos y 535 sitios web bloqueados en Brasil.", "Por otra parte, en Perú se cerraron diez canales de Telegram dentro de la misma operación."),
      published: "2025-12-01",
      operations: [["404","searches 44","domains 535","social 10"]],
    },
    "La Guardia Civil detuvo a doce personas en Sevilla en la ope": {
      text: lines("La Guardia Civil detuvo a doce personas en Sevilla en la operación Faro. Por su parte, la Policía Nacional detuvo a tres miembros de la red en Huelva."),
      published: "2025-12-01",
      operations: [["Faro","arrests 12","arrests 3"]],
    },
    "La Guardia Civil detuvo a doce personas en Sevilla en la ope …": {
      text: lines("La Guardia Civil detuvo a doce personas en Sevilla en la operación Faro. Por su parte, en Huelva, los agentes de la operación detuvieron a otras tres."),
      published: "2025-12-01",
      operations: [["Faro","arrests 12","arrests 3"]],
    },
    "La Policía Nacional detuvo en Vigo a ocho personas por tráfi": {
      text: lines("Tráfico de drogas", "La Policía Nacional detuvo en Vigo a ocho personas por tráfico de cocaína.", "Falsificaciones", "La Policía Nacional detuvo en Málaga a seis personas por vender ropa falsa.", "Estafas", "La Policía Nacional detuvo en Lleida a dos personas por una estafa."),
      published: "2025-06-10",
      operations: [["arrests 8"],["arrests 6"],["arrests 2"]],
    },
    "Esta operación no guarda relación con la de la semana pasada": {
      text: lines("La Guardia Civil detuvo a quince personas en una operación contra el contrabando en Cádiz.", "Esta operación no guarda relación con la de la semana pasada, en la que fueron detenidas 23 personas en Huelva."),
      published: "2025-06-10",
      operations: [["arrests 15"],["arrests 23"]],
    },
    "Los hechos no están vinculados a la intervención de este lun": {
      text: lines("La Guardia Civil detuvo a quince personas en una operación contra el contrabando en Cádiz.", "Los hechos no están vinculados a la intervención de este lunes, en la que fueron detenidas 23 personas en Huelva."),
      published: "2025-06-10",
      operations: [["arrests 15"],["arrests 23"]],
    },
    "Se trata de una operación distinta de la que el viernes acab": {
      text: lines("La Guardia Civil detuvo a quince personas en una operación contra el contrabando en Cádiz.", "Se trata de una operación distinta de la que el viernes acabó con 23 detenidos en Huelva."),
      published: "2025-06-10",
      operations: [["arrests 15"],["arrests 23"]],
    },
    "En abril de 2018 seis personas fueron detenidas en ese puert": {
      text: lines("La Policía Nacional ha intervenido 13 toneladas de cocaína en Algeciras y ha detenido a dos personas.", "En abril de 2018 seis personas fueron detenidas en ese puerto tras la intervención de 8.740 kilos en otro contenedor."),
      published: "2024-10-25",
      operations: [["arrests 2"],["arrests 6"]],
    },
    "El anterior récord databa de abril de 2018, cuando fueron de": {
      text: lines("La Policía Nacional ha intervenido 13 toneladas de cocaína en Algeciras y ha detenido a dos personas.", "El anterior récord databa de abril de 2018, cuando fueron detenidas seis personas tras la intervención de 8.740 kilos."),
      published: "2024-10-25",
      operations: [["arrests 2"],["arrests 6"]],
    },
    "La cifra supera los 9.500 kilos intervenidos en agosto de 20": {
      text: lines("La Policía Nacional ha intervenido 13 toneladas de cocaína en Algeciras y ha detenido a dos personas.", "La cifra supera los 9.500 kilos intervenidos en agosto de 2023, cuando fueron detenidas nueve personas."),
      published: "2024-10-25",
      operations: [["arrests 2"],["arrests 9"]],
    },
    "En otro caso, fueron retenidas tres personas con relojes fal": {
      text: lines("La Aduana decomisó ropa falsa en el aeropuerto y detuvo a dos personas.", "En otro caso, fueron retenidas tres personas con relojes falsos.", "En un operativo adicional en Colón, los inspectores detuvieron a cuatro personas."),
      published: "2025-02-01",
      operations: [["arrests 2"],["arrests 3"],["arrests 4"]],
    },
    "Las primeras cinco detenciones ocurrieron en Linares, donde": {
      text: lines("Un total de 28 personas fueron detenidas en Nuevo León en un operativo conjunto.", "Las primeras cinco detenciones ocurrieron en Linares, donde se aseguraron cuatro armas.", "Finalmente, en Monterrey, 18 personas fueron detenidas."),
      published: "2025-11-28",
      operations: [["arrests 28","arrests 5","arrests 18"]],
    },
    "La Operación 404 bloqueó 535 sitios web en Brasil.": {
      text: lines("La Operación 404 bloqueó 535 sitios web en Brasil."),
      published: "2025-12-01",
      operations: [["404","domains 535"]],
    },
    "La investigación en la que se incardina la operación grande": {
      text: lines("La Policía, en el marco de la operación grande, mediante la que intervinieron el año pasado 180.000 euros, ha imputado a 20 personas. Se han embargado 14 inmuebles.", "La investigación en la que se incardina la operación grande comenzó en el 2020, culminando un año después con la intervención de 180.000 euros."),
      published: "2022-11-10",
      operations: [["suspects 20","properties 14","EUR 180000"]],
    },
    "Alquilaban una nave en Haro, donde los agentes hallaron 30 s (one)": {
      text: lines("La Policía Nacional de Logroño ha detenido a dos hermanos que revendían abonos piratas a 3.000 clientes.", "Alquilaban una nave en Haro, donde los agentes hallaron 30 servidores. En Calahorra se registró el piso de un primo.", "La Guardia Civil de Navarra bloqueó cuentas por 200.000 euros."),
      published: "2025-06-10",
      operations: [["arrests 2","users 3000","servers 30","EUR 200000"]],
    },
    "El joven, de 25 años y vecino de Jaca, fue llevado al cuarte (one)": {
      text: lines("Un guardia civil fuera de servicio detuvo en Huesca a un ladrón que huía con 12 teléfonos.", "El joven, de 25 años y vecino de Jaca, fue llevado al cuartel. Los agentes de Sabiñánigo encontraron después su coche.", "El juez lo envió a prisión."),
      published: "2025-06-10",
      operations: [["devices 12"]],
    },
    "Agentes de Avilés intervinieron 40 ordenadores. En Madrid la (one)": {
      text: lines("Quince registros y ocho investigados es el balance de la causa de la Fiscalía de Gijón sobre las pólizas falsas.", "Agentes de Avilés intervinieron 40 ordenadores. En Madrid la policía recogió documentos en una empresa.", "Las víctimas serían 2.000 en toda España."),
      published: "2025-06-10",
      operations: [["searches 15","suspects 8","devices 40"]],
    },
    "A finales de mayo le tocó a un técnico de Aguilar, detenido": {
      text: lines("Un vecino de Palencia de 40 años ha sido investigado por revender abonos a 700 clientes. La Policía le intervino 9.000 euros.", "A finales de mayo le tocó a un técnico de Aguilar, detenido con 60 decodificadores modificados."),
      published: "2025-06-12",
      operations: [["users 700","EUR 9000"],["devices 60"]],
    },
    "El golpe es distinto del que un día antes, en Huelva, acabó": {
      text: lines("Ocho personas fueron detenidas el martes en Cádiz por contrabando de tabaco. La Guardia Civil intervino 3 toneladas y dos lanchas.", "El golpe es distinto del que un día antes, en Huelva, acabó con 22 detenidos por cocaína."),
      published: "2025-06-12",
      operations: [["arrests 8"],["arrests 22"]],
    },
    "En Sonora, un juez vinculó a proceso a tres hombres por port": {
      text: lines("La FGR informó de varios resultados de la semana.", "En Sonora, un juez vinculó a proceso a tres hombres por portación de armas.", "En Tamaulipas, elementos de la Guardia Nacional detuvieron a dos personas con 90 kilos de cristal.", "En Puebla fueron asegurados 12 vehículos robados en un cateo."),
      published: "2025-06-12",
      operations: [["suspects 3"],["arrests 2"],["vehicles 12"]],
    },
    "El arrestado, de 40 años, fue localizado el miércoles en un (one)": {
      text: lines("La Policía Nacional de Madrid ha detenido a un hombre por vender fútbol pirata.", "El arrestado, de 40 años, fue localizado el miércoles en un piso de Parla. Los agentes de Parla colaboraron en el registro: se intervinieron un portátil, dos móviles y 9.000 euros.", "Solo en Parla los usuarios serían 2.000."),
      published: "2025-06-12",
      operations: [["devices 2","users 2000","EUR 9000"]],
    },
    "Comparecerán el 3 de julio ante la Audiencia de Jaén. La inv (one)": {
      text: lines("Cuatro personas serán juzgadas por una IPTV ilegal.", "Comparecerán el 3 de julio ante la Audiencia de Jaén. La investigación empezó en 2022, cuando en Andújar la Guardia Civil halló 300 decodificadores en una furgoneta.", "En marzo del año pasado los agentes detuvieron a once personas en Jaén, Úbeda y Linares."),
      published: "2025-06-12",
      operations: [["suspects 4","devices 300","arrests 11"]],
    },
    "La policía búlgara practicó 12 registros en Sofía y Plovdiv. (one)": {
      text: lines("Europol ha apoyado el desmantelamiento de una red que vendía 2.500 canales.", "La policía búlgara practicó 12 registros en Sofía y Plovdiv. En España, agentes de la Policía Nacional detuvieron a cinco personas en Marbella. Las autoridades griegas bloquearon 11 cuentas.", "La banda ganaba 3 millones de euros al año."),
      published: "2025-06-12",
      operations: [["channels 2500","searches 12","arrests 5","bank_accounts 11","EUR 3000000"]],
    },
  },
});
