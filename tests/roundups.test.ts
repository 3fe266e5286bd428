import { lines, testRoundUps } from "./roundups.ts";

testRoundUps({
  en: {
    "a list of news": {
      text: lines(
        "Home   About   News", "Weekly briefing",
        "• Customs and police of 40 countries have joined hands against the trade in ivory. In all, 900 items were seized and nearly 300 suspects were arrested.\n• With the help of Europol, officers shut an illegal cigarette factory in Bulgaria. Twelve suspects were arrested there.\n• In Tirana, the agency opened a new office for the region, the first of three.\n• A gang that laundered money in Spain and Finland was taken down by magistrates. Its 1.5 million euros were frozen.",
        "Previous: last week's briefing",
      ),
      operations: [["arrests 300"], ["arrests 12"], ["EUR 1500000"]],
    },
    "bare figures of one story": {
      text: lines("Police end a pirate service", "Police raided a pirate television service in Leeds on Friday.", "• Twelve people were arrested in the course of the morning, all of them in the city.\n• Officers searched 14 homes and took away 26 servers and other computers.\n• Investigators froze accounts with £90,000 that belonged to the men."),
      operations: [["arrests 12", "searches 14", "servers 26", "GBP 90000"]],
    },
    "«Meanwhile», a comma and another town": {
      text: lines("Four men were arrested in Dublin on Thursday after gardaí seized heroin worth €2 million.", "Meanwhile, a man was arrested in Galway after €70,000 worth of cocaine was seized at a house on Wednesday."),
      operations: [["arrests 4", "EUR 2000000"], ["EUR 70000"]],
    },
    "a heading that tells of a blow in another town": {
      text: lines("Officers seized cocaine worth £50,000 in Hull on Tuesday.", "Fake alcohol found in York", "Police found fake vodka worth £20,000 in York on Wednesday."),
      operations: [["GBP 50000"], ["GBP 20000"]],
    },
    "a separate report": {
      text: lines("The bureau announced on Wednesday that it seized P170 million in fake caps during raids last week.", "In a separate report on Tuesday, the bureau announced the arrest of three people in Cavite for offering illegal internet services."),
      operations: [["PHP 170000000"], ["arrests 3"]],
    },
    "the biggest seizure before": {
      text: lines("Police arrested two men with fake jewelry on Monday.", "The biggest seizure in the city was in 2015, when 30 people were arrested in Operation Big Fake."),
      operations: [["arrests 2"], ["Big Fake", "arrests 30"]],
    },
    "the arrests of a country in a year": {
      text: "In 2017 there were 1,632,921 arrests for drug law violations. US law enforcement made a total of 599,282 arrests for possession of marijuana.",
      operations: [],
    },
    "a drill is no operation": {
      text: lines("Police drill at the harbour refinery", "More than 70 officers took part in an exercise at the refinery on Tuesday.", "In one scenario officers arrested a drone pilot and seized his car; in another, 12 men were detained."),
      operations: [],
    },
    "a story that stands twice on its page": {
      text: lines(
        "Copyright inspectors raided ten shops in Enugu on Saturday and arrested three men.",
        "In a related development, the commission went on to raid stalls in the market, where two persons were arrested with 40 decoders.",
        "The commission said the actions were part of a war on piracy that it has been fighting for years.",
        "In a related development, the commission went on to raid stalls in the market, where two persons were arrested with 40 decoders.",
        "The commission said the actions were part of a war on piracy that it has been fighting for years.",
      ),
      operations: [["searches 10", "arrests 3"], ["arrests 2", "devices 40"]],
    },
    "bullets behind a number that are no cases": {
      text: lines(
        "Detectives arrested ten people in London on Tuesday over a courier fraud and seized 12 phones.",
        "Their inquiry took three months. “We would ask three groups of people to help us stop it:",
        "• Children and friends of anyone elderly – tell them about this\n• Bank staff who see a customer draw out cash\n• Taxi firms sent to fetch a package to London",
        "“No police officer will ever ring to ask for your card,” the force said.",
      ),
      operations: [["arrests 10", "devices 12"]],
    },
    "what adds up behind the cases is of none": {
      text: lines(
        "Revenue seized fakes in a number of operations in Dublin and Cork over the past week.",
        "In Cork on Sunday, officers found 70 boxes in two houses. Two men were questioned.",
        "Meanwhile, in Dublin on Wednesday, Revenue officers seized 22 phones when they searched a van.",
        "In all, fakes by the thousand have been seized. Their total value is €511,000.",
        "Six men have been arrested in connection with the operations.",
      ),
      published: "2016-10-12",
      operations: [["devices 70", "suspects 2"], ["devices 22"]],
    },
    "a list of teasers below the story is the page's": {
      text: lines(
        "Trading Standards raids homes in Hull",
        "On Wednesday, officers raided three homes in Hull that were linked to Selby Market, and arrested two men.",
        "Boxes of discs, bags and watches were found there, all of them fakes, the council says. It has warned traders at Selby Market more than once that goods without a licence are taken away, and it means to go on with its visits there until all of the stalls are run as the law wants them to be run.",
        "Latest news",
        "Three men jailed",
        "Three men have been jailed for four years for selling fake discs.",
        "Seller fined £250,000",
        "A seller of boxes was fined £250,000 on Monday.",
      ),
      operations: [["searches 3", "arrests 2"]],
    },
    "years of raids before, summed up": {
      text: lines(
        "Police arrested 12 people in raids on Monday in Leeds and seized 40 servers.",
        "The gang sold boxes online, the force said.",
        "In the past four years, operations run by the alliance have resulted in more than 5,000 arrests.",
      ),
      operations: [["arrests 12", "servers 40"]],
    },
    "bullets led by days, behind the words for several": {
      text: lines(
        "Police seize fakes worth £95m",
        "The unit has led a string of operations in different regions that brought in fakes worth over £94 million.",
        "- On 16 August 2024, a store in Derby turned out to hold shoes worth £37 million, which were seized.\n- On 25 August 2024, it was the turn of Truro: bags worth £41 million were seized.\n- On the same day, a farm in Deal gave up creams. Six men were arrested.\n- On 2 September 2024, brushes worth £2 million were seized in Leeds.",
      ),
      published: "2024-09-06",
      operations: [["GBP 37000000"], ["GBP 41000000"], ["arrests 6"], ["GBP 2000000"]],
    },
    "bullets led by days are the course of one operation otherwise": {
      text: lines(
        "How a ring fell",
        "Police in Derby have arrested six men who sold pirate boxes.",
        "- On 16 August 2024 officers seized 40 boxes.\n- On 25 August 2024 officers searched two homes and arrested four men.\n- On 2 September 2024 officers arrested two men in Leeds.",
      ),
      published: "2024-09-06",
      operations: [["arrests 6", "devices 40"]],
    },
    "a page of stories, each under its own headline, with a dateline or in another country": {
      text: lines(
        "Fake notes seized in Leeds, two men held",
        "LEEDS: Customs officers seized 900 set-top boxes on Wednesday and arrested two men.",
        "Officers searched a van near the station.",
        "Parcels of fake earphones worth €40,000 seized in Lyon by customs",
        "Four parcels of fake earphones from Hong Kong were intercepted in Lyon, France, according to French customs.",
        "Police hold 3 over pirate boxes",
        "Derby: Derbyshire Police arrested three men after they found 70 pirate boxes in a flat.",
      ),
      published: "2020-08-20",
      operations: [["arrests 2", "devices 900"], ["EUR 40000"], ["arrests 3", "devices 70"]],
    },
    "sections of one story are not stories of their own": {
      text: lines(
        "Fake notes seized in Leeds, two men held",
        "LEEDS: Customs officers seized 900 set-top boxes on Wednesday and arrested two men.",
        "Boxes worth €40,000 seized in the raid",
        "Officers searched a van near the station and found the boxes in it.",
      ),
      published: "2020-08-20",
      operations: [["arrests 2", "devices 900"]],
    },
    "what officials say, paragraph by paragraph, makes no briefs": {
      text: lines(
        "Trade body welcomes raids on box sellers",
        "The regional trade body COPTA says it applauds the recent crackdown on pirate boxes in Leeds and Hull, in which thousands of viewers lost their streams.",
        "Officers from Kent Police arrested six men in Leeds in the raids.",
        "“The gangs that sell these boxes have cheated many consumers,” said the body's head of policy, Ann Mere. “Buyers risk their money when police shut a network down.”",
        "“Researchers in Derby have found boxes that import viruses,” he said.",
      ),
      operations: [["arrests 6"]],
    },
    "a second investigation behind a verdict is of its history": {
      text: lines(
        "Prison for the man who went on selling decoders",
        "A man from Hull has been sentenced to ten months in prison for selling illegal decoders.",
        "John Mere had been handed a suspended sentence at Hull Crown Court on 28 October 2016 for the same crime.",
        "A second investigation was launched by Kent Police, and on 8 August 2017 Mere was re-arrested at his home.",
        "On 4 May 2018 at Hull Crown Court, in sentencing Mere, the judge said that the trade needs tight regulation.",
      ),
      published: "2018-05-21",
      operations: [[]],
    },
    "a run of operations, told one by one, what they brought being of no kind that is counted": {
      text: lines(
        "Customs officers land contraband haul",
        "Cigarettes and drugs have been taken by customs officers in the south in a run of operations over the last few days.",
        "Saturday saw the first of them, at Deal port, when customs officers stopped four men as they tried to bring in contraband.",
        "In the shops the goods would have fetched £15,000.",
        "At Hull Airport last Monday customs officials stopped and searched a man, who was arrested. Drugs with a street value of £21,000 came out of this operation.",
        "Later the same night more drugs were detected by customs officers at the airport, in a separate operation.",
        "On Tuesday came a far bigger operation: customs officers from Kent seized a car and £42,000 worth of cigarettes in Derby.",
      ),
      published: "2011-09-08",
      operations: [["GBP 15000"], ["GBP 21000"], [], ["GBP 42000"]],
    },
    "an account of the inquiry that goes back through its papers is no older case": {
      text: lines(
        "Four held in inquiry into illegal TV streaming",
        "Four people are under arrest and bank accounts are frozen after police moved against an online service.",
        "Going back through the transactions, however, detectives found that more than £700,000 had been taken in by the gang.",
        "Two men and two women were arrested in Hull and in Deal.",
      ),
      operations: [["arrests 4", "GBP 700000"]],
    },
    "another blow, told «in addition to» the operation by its name": {
      text: lines(
        "Law enforcement agencies had taken down 12,526 websites by Monday and disconnected 32 servers.",
        'This was part of a recurring Europol-led operation dubbed "Bright Harbour" against pirated streams.',
        "In addition to Operation Bright Harbour, law enforcement across Europe and the United Arab Emirates earlier this month carried out raids on a drug cartel.",
        "Officers seized 30 tonnes of drugs and arrested 35 suspects in Dubai, Spain and France.",
      ),
      published: "2022-11-29",
      operations: [["Bright Harbour", "domains 12526", "servers 32"], ["arrests 35"]],
    },
    "what came before in a series, paragraph by paragraph": {
      text: lines(
        "Fake boxes seized at a car boot sale",
        "Officers from Derby swooped on the site at Deal on Sunday and seized 40 boxes.",
        "It was the latest in a series of raids in the area.",
        "In May, police seized 90 servers during a raid on a sale at Truro.",
        "At the end of August last year, two cars were seized when officers swooped on a sale at Deal.",
      ),
      published: "2009-07-22",
      operations: [["devices 40"], ["servers 90"], ["vehicles 2"]],
    },
    "how an inquiry began, years ago, is of the story": {
      text: lines(
        "Pirates of the sky stung",
        "Twenty-two people have been charged with selling smart cards.",
        "Two years ago, the U.S. Customs Service discovered large quantities of fake cards that came from Canada.",
        "It found people selling the cards on the internet for $325. In all, agents sold 3,195 cards.",
      ),
      published: "2000-07-25",
      operations: [["suspects 22", "devices 3195"]],
    },
    "as many paragraphs as operations are announced, however they begin": {
      text: lines(
        "Fake goods worth £90 million seized",
        "Police have taken fake goods worth £90 million off the market, and along the way six foreigners were arrested.",
        "Four operations fell in this period, three of them around Hull.",
        "On 16 August shoes worth £37 million were seized at a storage facility in Derby.",
        "Later that month a storage facility in Truro yielded creams worth £4 million, which officers seized.",
        "A small farm followed on 29 August. Officers seized soap worth £9 million and arrested six people.",
        "During the latest operation, on Monday, officers seized brushes worth £40 million in Deal.",
        "“The force will not let up,” the minister said.",
      ),
      published: "2024-09-06",
      operations: [["GBP 37000000"], ["GBP 4000000"], ["GBP 9000000", "arrests 6"], ["GBP 40000000"]],
    },
    "a short story goes on in another town": {
      text: lines(
        "Pirate TV ring smashed",
        "Kent Police arrested three men in Dover on Monday over an illegal television service.",
        "Officers searched two flats in Deal and took away 14 servers.",
        "In Margate, detectives found 60 boxes in a garage and arrested a fourth man.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3", "servers 14", "devices 60"]],
    },
    "a case like it, told in the next sentence": {
      text: lines(
        "Presses found in a cellar",
        "Police in Derby have closed a printing works that made false stamps.",
        "Three people were arrested on Wednesday, and 40 phones were seized.",
        "Only four weeks ago deputies in Hull came across another press during an eviction. Two men were arrested on that occasion, along with four cars.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3", "devices 40"], ["arrests 2", "vehicles 4"]],
    },
    "the day to come is of the case itself": {
      text: lines(
        "Thieves of copper held",
        "Police arrested eleven people in Derby on Tuesday and seized 14 vans.",
        "It is modelled on Operation Lizard, in which officers in Leeds arrested 19 dealers in 2014 and seized £270,000.",
        "A hearing will take place on 20 June over the £9,000 in damages.",
      ),
      published: "2024-06-13",
      operations: [["arrests 11", "vehicles 14", "GBP 9000"], ["Lizard", "arrests 19", "GBP 270000"]],
    },
    "briefs, each told from its start": {
      text: lines(
        "The night shift",
        "Kent Police arrested three men in Dover on Monday over the theft of outboard engines.",
        "In Margate, officers found 1,900 fake perfumes behind a shop counter. Two traders were arrested.",
        "Surrey Police stopped a van near Guildford and seized £14,000. The driver ran away.",
        "It was the warmest night of the year.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3"], ["arrests 2"], ["GBP 14000"]],
    },
    "countries that acted together, each below its name": {
      text: lines(
        "A week against fake seeds",
        "Customs services of four countries checked seeds for a week in May.",
        "France",
        "Officers in Lyon seized 2,000 bags and arrested two importers.",
        "Austria",
        "Police in Linz arrested four farmers.",
        "Croatia",
        "Officers searched 12 shops in Zadar.",
      ),
      published: "2024-06-13",
      operations: [["countries 4", "arrests 2", "arrests 4", "searches 12"]],
    },
    "last month, a man elsewhere": {
      text: lines(
        "Seller of boxes hands over his car",
        "A man who sold loaded boxes in Hull has been ordered to pay £80,000, a court was told on Monday.",
        "Officers had searched his house and found 68 boxes.",
        "Last month a man in Truro was given a suspended sentence for the same kind of trade. Police had seized 40 boxes.",
      ),
      published: "2024-06-13",
      operations: [["GBP 80000", "devices 68"], ["devices 40"]],
    },
    "an aside of the same month": {
      text: lines(
        "Five held over hidden tobacco",
        "Customs officers arrested five men in Hull on Tuesday and seized 40,000 cigarettes.",
        "In the same month the agency warned travellers that its dogs are about.",
        "Since January, 90 people have been arrested at the port.",
        "The five men remain in custody.",
      ),
      published: "2024-06-13",
      operations: [["arrests 5"]],
    },
    "earlier in the week, in another town": {
      text: lines(
        "Police seize fake shirts in Hull",
        "Officers seized fake shirts worth €3,000 in Hull on Thursday, and arrested two men.",
        "The shirts were found in a house in the east of the city.",
        "Earlier in the week, officers in Leeds seized fake phones worth €300,000.",
      ),
      published: "2024-06-14",
      operations: [["EUR 3000"], ["EUR 300000"]],
    },
    "a council's earlier blow, in another town": {
      text: lines(
        "More than a dozen shops visited in Hull",
        "Counterfeit dolls worth £20,000 have been seized by the Trading Standards team in Hull.",
        "Twelve shops were searched, and two men were arrested.",
        "The council recently led an operation in Leeds, where counterfeit dolls worth £10 million were seized.",
      ),
      published: "2024-06-14",
      operations: [["GBP 20000"], ["GBP 10000000"]],
    },
    "the second major seizure in the space of three weeks": {
      text: lines(
        "Navy stops a ship with cocaine",
        "The navy has seized three tonnes of cocaine and arrested seven crew members south of the bay.",
        "It is the second major seizure in the space of three weeks. On 28 May the navy announced that a patrol boat had seized two tonnes on another ship, with 10 arrests.",
      ),
      published: "2024-06-14",
      operations: [["arrests 7"], ["arrests 10"]],
    },
    "the steps of one verdict, day by day": {
      text: lines(
        "Last sentence in courier fraud case",
        "A man was sentenced to two years at Hull Crown Court on 30 April 2021 for his part in a fraud.",
        "It is the last sentence of Operation Larkspur, which was led by Hull Police. It follows convictions during 2019 and 2020.",
        "How the case went through court",
        "11 February 2019 - eight men are sentenced at Hull Crown Court for their roles in the fraud.",
        "The men will have to pay back £213,000, the court said.",
      ),
      operations: [["Larkspur", "GBP 213000"]],
    },
    "an inquiry of another name that brought nothing": {
      text: lines(
        "48 stolen cars recovered, police say",
        "Officers have seized 48 stolen cars as part of Operation Larkspur, an inquiry into car theft.",
        "The inquiry goes back to April. Information that was gathered then, during Operation Foxglove, a separate inquiry into guns, led the police to open it.",
        "The cars were on display on Monday.",
        "They were found in a port.",
        "They were to be shipped overseas.",
        "The officers worked with customs.",
        "The owners have been told.",
        "Many are happy.",
        "Some cars were damaged.",
        "Seven people were arrested in the two operations together.",
      ),
      published: "2024-06-14",
      operations: [["Larkspur", "vehicles 48"]],
    },
    "two sections, each headed by its town": {
      text: lines(
        "Agency holds 20 suspected fraudsters",
        "The agency arrested 20 suspected fraudsters on Monday. While 11 were picked up in Akure, the remaining nine were held in Jos.",
        "AKURE",
        "The suspects were arrested by operatives of the Benin office after work on a hostel. Three cars were recovered.",
        "JOS",
        "Officers from the headquarters arrested the others. Fourteen phones were seized in Jos.",
      ),
      operations: [["vehicles 3"], ["devices 14"]],
    },
    "the first of the two cases, behind the second": {
      text: lines(
        "Second arrest over pirate boxes",
        "A suspect was arrested on Tuesday by officers of the Hawks. Ninety phones were seized.",
        "The matter goes to court in June.",
        "On Wednesday this site reported on the first of the two cases. There, a raid by investigators of the Cape ended with 2 arrests.",
      ),
      operations: [["devices 90"], ["arrests 2"]],
    },
    "the latest of three": {
      text: lines(
        "Customs find cigarettes in trailer",
        "Customs officers seized a trailer at Harwich on Sunday and arrested 2 men.",
        "The find is the latest of three at the docks. In December, officers stopped a lorry with a load of tyres and came upon cigarettes. That haul cost £900,000 in lost revenue.",
      ),
      published: "2024-03-18",
      operations: [["arrests 2"], ["GBP 900000"]],
    },
    "another part of the operation": {
      text: lines("Police close pirate service", "Police arrested nine people on Monday. In another part of the operation, officers seized 40 servers."),
      operations: [["arrests 9", "servers 40"]],
    },
    "a line above the lead that looks back": {
      text: lines(
        "HOME\nGET HELP\nTuesday, May 21, 2024",
        "Pirate jailed for selling boxes to thousands, two more await trial",
        "Sold Boxes Just Weeks Before Final",
        "A court in Derby sentenced a man to three years in prison on Tuesday for selling 800 boxes.",
        "He was arrested on March 2, 2023. Officers seized 90 phones.",
      ),
      published: "2024-05-21",
      operations: [["devices 90"]],
    },
    "an umbrella operation and what it seized so far": {
      text: lines(
        "Customs seize 84 domain names",
        "Customs officers seized 84 domain names on Monday under Project Winter Market. One man was arrested.",
        "The names sold fake boots.",
        "Operation In Our Aisles, of which the project is a part, has so far seized 900 domain names.",
      ),
      published: "2024-06-13",
      operations: [["domains 84", "arrests 1"]],
    },
    "a town that gives a part of the blow": {
      text: lines(
        "Police arrest 300 over encrypted phones",
        "Police arrested 300 people under Operation Larkspur and seized £9 million.",
        "In Hull alone, officers arrested 12 people and seized £200,000.",
      ),
      operations: [["arrests 300", "arrests 12", "GBP 200000"]],
    },
    "a verdict elsewhere, behind a story without figures": {
      text: lines(
        "Crackdown on pirate boxes goes on",
        "Sellers of pirate boxes in Cork were told to stop this week. The notices were handed over in person, and several sites were taken down by police.",
        "Nobody was named. The boxes give access to films. They are sold online. Buyers risk viruses. Bank details are stolen. The campaign will go on, officers said.",
        "In March, four men were sentenced to a total of 20 years in prison in Australia for selling streams.",
      ),
      published: "2024-06-13",
      operations: [[], ["convictions 4"]],
    },
    "in a similar vein": {
      text: lines(
        "Anti-graft agency holds 45 in Ibadan",
        "Operatives of the EFCC have arrested 45 suspected fraudsters in Ibadan.",
        "In a similar vein, seven fraudsters have been convicted by the Federal High Court in Uyo.",
        "They had been arraigned by the commission in May.",
      ),
      operations: [["arrests 45"], ["convictions 7"]],
    },
    "shortly before the hour": {
      text: lines("Two held with pirate boxes", "Officers in Cork arrested two men and seized 90 boxes. Shortly before 8pm, another flat was searched. A woman was held there, and 12 phones were seized."),
      operations: [["arrests 2", "devices 12"]],
    },
    "places behind a number, and men by their towns": {
      text: lines(
        "Nine held over phishing platform",
        "Police arrested nine people this week in a joint operation against a phishing platform.",
        "Six premises, in Leeds, Derby and Crewe, were searched and 40 phones seized.",
        "A man from Leeds and another from Derby were charged with fraud. Officers arrested 3 others in Crewe.",
      ),
      published: "2024-06-13",
      operations: [["arrests 9", "searches 6", "devices 40"]],
    },
    "the second swoop within a month": {
      text: lines(
        "Police hold 30 men at Kasoa",
        "Ghanaian police arrested 30 men at Kasoa on Tuesday. Officers seized 46 laptops.",
        "The swoop is the second within a month. In a similar exercise at Swedru two weeks ago, police arrested 52 men and seized 37 laptops.",
      ),
      published: "2024-06-13",
      operations: [["arrests 30", "devices 46"], ["arrests 52", "devices 37"]],
    },
    "a raid of last week, told with its day later on": {
      text: lines(
        "Police raid shops in set-top probe",
        "Two addresses in Dundee have been raided by Police Scotland in an inquiry into modified boxes. The trade is said to have cost broadcasters £30 million.",
        "Officers executed the 2 search warrants on Thursday, May 26, after a year of work with the Federation Against Copyright Theft.",
      ),
      published: "2016-06-03",
      operations: [["searches 2", "GBP 30000000"]],
    },
    "the story itself is of earlier this week": {
      text: lines(
        "Ministry seizes 300 boxes in Penang",
        "A shop in Penang was raided earlier this week by officers of the ministry, who seized 300 boxes and arrested 2 people.",
        "The raid was a joint effort with the league. A box could be had for RM700.",
      ),
      published: "2024-06-13",
      operations: [["devices 300", "arrests 2", "MYR 700"]],
    },
    "phases of one operation, by their number": {
      text: lines(
        "Brazil: Operation 404 Phase 5 blocks 200 sites",
        "Police arrested 11 people in a fifth phase of Operation 404, it was announced on Tuesday.",
        "The phases so far",
        "Phase 1, in November 2019: 30 searches. Phase 2, a year later: 25 searches.",
      ),
      published: "2023-03-15",
      operations: [["404", "arrests 11", "searches 30", "searches 25"]],
    },
    "a story, and others behind it under headings": {
      text: lines(
        "Agency: trader held with cocaine at Kano airport",
        "Operatives of the drug agency have arrested a trader of 42 years at Kano airport. He was to be paid $3,000.",
        "Cocaine in propellers",
        "In another development, officers intercepted two parcels on Monday, 24 February. Police arrested 3 dealers.",
        "A van for Owerri",
        "Also last week, a unit arrested a driver on Sunday, 23 February. It recovered $9,700.",
        "Containers from Toronto",
        "At the port in Lagos, officers seized 2 vehicles on Friday, 28 February.",
        "Forest raid",
        "In Edo State, 5 suspects were arrested on Thursday, 27 February.",
      ),
      published: "2025-03-02",
      operations: [["USD 3000"], ["arrests 3"], ["USD 9700"], ["vehicles 2"], ["arrests 5"]],
    },
    "days apart, told as of lately": {
      text: lines(
        "Live pangolin saved in Malindi",
        "Kenyan police in Malindi have arrested two men and seized 40 pieces of ivory worth Sh3 million. The raid took place on Tuesday at dawn.",
        "The seizure comes three days after officers of the wildlife service arrested five suspects in Voi with a live pangolin.",
        "\"They kept the animal in a safe house,\" a spokesman said.",
      ),
      published: "2024-06-13",
      operations: [["arrests 2", "KES 3000000"], ["arrests 5"]],
    },
    "aside from this": {
      text: lines(
        "The South African Police Service seized counterfeit shoes worth R12 million on Friday in Springs.",
        "Aside from this, four men were arrested with cocaine in Tzaneen on the same day. The drugs are worth R80,000.",
      ),
      published: "2024-06-13",
      operations: [["ZAR 12000000"], ["arrests 4", "ZAR 80000"]],
    },
    "a parallel inquiry into the same case": {
      text: lines(
        "Action against illegal streaming",
        "In 2019, Spanish police launched an investigation into a group that offered films to close to 2 million users. A parallel criminal investigation had been ongoing in Sweden since 2017.",
        "On 3 June police took down 50 servers in Spain and Sweden and made 11 arrests.",
      ),
      published: "2024-06-13",
      operations: [["users 2000000", "servers 50", "arrests 11"]],
    },
    "headings that are phrases": {
      text: lines(
        "Pirates on trial in Athens",
        "What is thought to be the biggest case of its kind got under way last week. Seventeen people stand accused of having sold pirate packages.",
        "The Network",
        "The service, police say, was well organised. Several cars were seized when officers of the cybercrime unit moved in.",
        "What The Law Says",
        "Anyone who uses such a service can be fined €750. The same goes for those who own the software.",
        "How They'll Know",
        "Once a supplier has been raided by officers, the list of 13,000 customers can be handed to those who write the tickets.",
        "A Long Road Here",
        "The first orders were issued in Greece around 2012. Not much happened until 2021.",
      ),
      published: "2024-06-13",
      operations: [["suspects 17"]],
    },
    "a lead without figures, and the day in the paragraph behind it": {
      text: lines(
        "Germany busts network of call centres",
        "Police have broken up what is probably the biggest network of call centres in Europe, Germany said on Thursday.",
        "In an international swoop on April 18, officers from Germany, Albania and Lebanon raided 12 call centres and detained 21 people.",
        "The investigation began in December, when a bank teller called the police.",
      ),
      published: "2024-06-13",
      operations: [["searches 12", "arrests 21"]],
    },
    "phases under dates": {
      text: lines(
        "OPERATION LARKSPUR: THE STORY SO FAR",
        "Operation Larkspur is the largest action ever directed at botnets, and it has now gone through its third phase. This page sums up what each of them has brought.",
        "27-29 May 2023: the droppers",
        "France and Germany led the action. Police made four arrests and took down over 100 servers.",
        "19-22 November 2023: first access",
        "Police took down some 300 servers and seized €3.5 million.",
        "10-13 June 2024: the thieves",
        "Police searched 11 homes and took down 1,025 servers.",
      ),
      published: "2024-06-13",
      operations: [["LARKSPUR", "arrests 4", "servers 300", "searches 11"]],
    },
    "a day and a place as headings": {
      text: lines(
        "What our dogs found",
        "Dogs and their handlers are at work at every border crossing. Here is what they found of late.",
        "May 12, 2024\nLake Pass, Tex.\nOfficers seized $268,000 in cash at a bridge. The driver was arrested.",
        "May 17, 2024\nMill Creek, Tex.\nOfficers stopped a pickup and found phones worth $55,000. One man was arrested.",
        "May 27, 2024\nLake Pass, Tex.\nA dog alerted to a suitcase. Officers arrested three people and seized $14,000.",
      ),
      published: "2024-06-13",
      operations: [["USD 268000"], ["arrests 1", "USD 55000"], ["arrests 3", "USD 14000"]],
    },
    "a heading that says it is not the first": {
      text: lines(
        "A shop owner was fined $14,000 by a court on Monday for selling boxes with pirated channels. He had pleaded guilty.",
        "Police raided the shop in 2021 and seized five boxes.",
        "Not the first case",
        "Pirates have kept the authorities busy for years. In 2015 a task force of the commission raided two homes in Perth. Six people were arrested, and 124 decoders were seized.",
      ),
      published: "2024-06-13",
      operations: [["AUD 14000"], ["searches 2", "arrests 6", "devices 124"]],
    },
    "as many cases as announced, and an introduction": {
      text: lines(
        "Three unrelated attempts to bring drugs through Sydney and Perth airports were foiled by border force officers in one day. Five people have been charged.",
        "Perth Airport",
        "Two women were arrested on Monday when they stepped off a flight from Chile, and police seized $9,000.",
        "Sydney Airport – tea packets",
        "In a second and separate matter, two women were arrested on Tuesday after arriving from Japan.",
        "Sydney Airport – passenger from Fiji",
        "The third attempt was detected on Wednesday by customs officers, who seized $4,000 and arrested a man.",
      ),
      published: "2024-06-13",
      operations: [["arrests 2", "AUD 9000"], ["arrests 2"], ["AUD 4000"]],
    },
    "on the heels of another find": {
      text: lines(
        "Police seize fakes",
        "Police confiscated fake goods worth R3 million in Pretoria on Friday and arrested two suspects.",
        "Durban shops",
        "The find comes on the heels of a bigger one. On 17 May, police raided shops in Durban and walked out with watches worth R37 million. Five suspects were arrested.",
      ),
      published: "2024-06-13",
      operations: [["ZAR 3000000", "arrests 2"], ["ZAR 37000000", "arrests 5"]],
    },
    "raids that a verdict comes after": {
      text: lines(
        "A man who sold boxes in Singapore was sentenced to ten months in prison on Monday.",
        "His two shops were fined $200,000.",
        "This comes after raids at retail shops in 2022 by officers of the police force.",
        "Four women and 13 men were arrested.",
      ),
      published: "2024-06-13",
      operations: [["arrests 13"]],
    },
    "the first of them, the second, within paragraphs": {
      text: lines(
        "Two finds at the airport",
        "Border officers made two separate seizures at the airport this week. In the first seizure, officers opened a suitcase and found notes worth $40,000. In the second seizure, they stopped a courier with watches worth $25,000.",
      ),
      operations: [["USD 40000"], ["USD 25000"]],
    },
    "days that lead one find each": {
      text: lines(
        "Busy days on the quays",
        "On Monday, customs officers seized fake trainers worth €20,000 in a van at Rosslare.",
        "A man was questioned and let go.",
        "On Thursday, customs officers searched a warehouse in Naas and took away whisky worth €35,000.",
      ),
      published: "2024-06-08",
      operations: [["EUR 20000"], ["EUR 35000"]],
    },
    "steps of one case, months apart": {
      text: lines(
        "Couple charged over copied discs",
        "On 4 March 2022, officers searched a house in Moncton and took away nine hard disks.",
        "On 6 February 2023, prosecutors charged the couple and froze 3 bank accounts.",
      ),
      operations: [["devices 9", "bank_accounts 3"]],
    },
    "raids are parts of one operation": {
      text: lines(
        "Police cripple liquor gang",
        "Police arrested five members of a liquor gang in two separate raids in Ipoh on Sunday.",
        "In the first raid, officers seized labels worth RM90,000.",
        "In the second raid, they seized bottles worth RM40,000.",
      ),
      published: "2024-06-12",
      operations: [["arrests 5", "MYR 90000", "MYR 40000"]],
    },
    "another case, other words between": {
      text: lines(
        "Marketplace closed",
        "Police closed a marketplace for stolen cards on Monday and seized 30 servers.",
        "Another large international police operation in the autumn led to 64 arrests in nine countries.",
      ),
      published: "2024-06-12",
      operations: [["servers 30"], ["arrests 64"]],
    },
    "a year long past, in the middle of a paragraph": {
      text: lines(
        "Customs clear three shops",
        "Customs officers raided three shops in Kowloon on Tuesday and arrested four people.",
        "The head of the bureau spoke of the last tournament. On 3 June 2018, officers had searched two flats at Tuen Mun and arrested six men.",
      ),
      published: "2024-06-12",
      operations: [["arrests 4"], ["arrests 6"]],
    },
    "it comes after a verdict": {
      text: lines(
        "Seller of sticks jailed",
        "A man was jailed on Thursday at Leeds Crown Court for selling 900 doctored sticks.",
        "It comes after four men were convicted in May of running a pirate service that had 20,000 subscribers.",
      ),
      published: "2024-06-12",
      operations: [["devices 900"], ["convictions 4", "users 20000"]],
    },
    "arrests that came after a complaint": {
      text: lines(
        "Five sentenced over pirate service",
        "A court in Derby has sentenced five men who ran a pirate service with 50,000 subscribers.",
        "Their arrests came after complaints to a charity, which told police and a trade body.",
        "It made £4 million in two years.",
      ),
      operations: [["convictions 5", "users 50000", "GBP 4000000"]],
    },
    "bullets under other cases": {
      text: lines(
        "Five in court over cocaine",
        "Federal police arrested five Sydney men on Friday over a load from Lima.",
        "OTHER CASES",
        "* In 2022 police arrested seven people in Perth and seized $300,000 in cash.",
        "* On 9 October 2021 officers in Cairns stopped a load of tiles and arrested two men.",
      ),
      published: "2024-06-12",
      operations: [["arrests 5"], ["arrests 7"], ["arrests 2"]],
    },
    "places visited within one campaign": {
      text: lines(
        "Island-wide blitz ends",
        "A total of 600 people are under investigation after a blitz by the Singapore Police Force from 15 November to 18 December 2023.",
        "Geylang",
        "Officers of Bedok Police Division arrested 19 men on 8 December 2023.",
        "Orchard Road",
        "Officers of Tanglin Police Division arrested 12 women there on 12 December 2023.",
      ),
      operations: [["suspects 600", "arrests 19", "arrests 12"]],
    },
    "a part without a fact of its own is the story's": {
      text: lines(
        "Nine shops searched in bootleg whisky sweep",
        "Council trading standards officers and HMRC searched nine shops across Fife and took away bottles worth £30,000.",
        "A corner shop in Leven had 212 of them under the floor.",
        "Elsewhere, officers seized:",
        "* 40 bottles from a shop in Cupar",
        "* 310 bottles from a garage in Methil",
        "Trading standards manager Ann Orr said a bottle sold for as little as £6.",
      ),
      operations: [["searches 9", "GBP 30000", "GBP 6"]],
    },
    "a list whose number the line before it tells": {
      text: lines(
        "Stalls cleared at the harbour market",
        "Customs officers raided 14 stalls at the harbour market and seized fake watches worth $900,000.",
        "In May the same office reported three separate operations:",
        "- LEITH — $20,000 in bogus headphones;",
        "- GRANTON — trainers, all fake, worth $35,000;",
        "- CRAMOND — chargers, $8,000 in all.",
      ),
      published: "2024-06-12",
      operations: [["searches 14", "USD 900000"], ["USD 20000"], ["USD 35000"], ["USD 8000"]],
    },
    "another day in a week of seizures": {
      text: lines(
        "Week of seizures in the west",
        "This morning, customs officers searched a lorry in Bantry. Fake perfume worth €40,000 was inside.",
        "Yesterday, officers in Kinsale seized 600 set-top boxes worth €30,000 on a bus from Spain.",
      ),
      published: "2024-06-12",
      operations: [["EUR 40000"], ["EUR 30000"]],
    },
    "it would be recalled": {
      text: lines(
        "Police close market stalls",
        "Police arrested nine traders on Tuesday and seized 400 decoders.",
        "It would be recalled that the market was also raided in March 2021, when officers arrested 16 men.",
      ),
      published: "2024-06-12",
      operations: [["arrests 9", "devices 400"], ["arrests 16"]],
    },
    "towns in capitals on a line of their own": {
      text: "THE WEEK IN BRIEF\n\nTRURO\nOfficers took 12 decoders out of a flat above a chip shop. A man of 40 was arrested.\n\nHULL\nTwo lorries were stopped on the dock road; inside were fake trainers worth £90,000.\n\nDERBY\nTrading standards raided three market stalls with the help of police.",
      operations: [["devices 12"], ["vehicles 2"], ["searches 3"]],
    },
    "towns in bold before a full stop": {
      text: lines(
        "Four forces, four cases",
        "The past month has kept the fraud squads busy.",
        "**Norwich.** Detectives arrested six people over a card scam.",
        "**Exeter.** Customs officers seized 9,000 smart cards in a van.",
        "**Dundee.** A court jailed two brothers for three years each.",
        "**Cardiff.** Police searched four flats and took away 30 phones.",
      ),
      operations: [["arrests 6"], ["devices 9000"], ["convictions 2"], ["searches 4"]],
    },
    "days as labels": {
      text: lines(
        "Three raids in one week, and none of them linked",
        "Monday 3 June – Leeds. Officers seized 40 servers in a business park.",
        "Wednesday 5 June – Ayr. Police arrested two men with 300 set-top boxes in their car.",
        "Friday 7 June – Bangor. Investigators closed 15 websites run from a farmhouse.",
      ),
      published: "2024-06-12",
      operations: [["servers 40"], ["arrests 2"], ["domains 15"]],
    },
    "only days earlier, elsewhere": {
      text: lines(
        "Dutch police shut down pirate platform",
        "Police in the Netherlands arrested five people on Tuesday and seized 80 servers of a pirate television platform.",
        "The platform had some 200,000 customers, prosecutors said.",
        "Only days earlier, Greek officers had struck at a similar service. Eleven people were detained in Patras and Volos and 60 decoders were carried away.",
      ),
      published: "2024-06-12",
      operations: [["arrests 5", "servers 80"], ["arrests 11"]],
    },
    "the latest of two": {
      text: lines(
        "Two held over fake tickets",
        "Two men were arrested in Bath yesterday after officers found 900 fake tickets in their car.",
        "It is the latest of two such finds. At the start of March detectives in Bristol had stopped a van and arrested four people, with £30,000 in cash.",
      ),
      published: "2024-06-12",
      operations: [["arrests 2"], ["arrests 4"]],
    },
    "a section that looks back": {
      text: lines(
        "Three arrests in pirate radio case",
        "Police arrested three people in Oslo on 4 May 2024 and took 25 servers off the net.",
        "The men will appear in court next week.",
        "Not the first case",
        "In October 2021 Danish police broke up a ring that sold the same boxes. Nine people were arrested and 400 devices seized.",
      ),
      published: "2024-05-10",
      operations: [["arrests 3"], ["arrests 9"]],
    },
    "meanwhile, another force": {
      text: lines(
        "Card gang held",
        "Police in Perth arrested seven people on Thursday over cloned bank cards and seized 12 laptops.",
        "The gang had been watched since the spring.",
        "Meanwhile, customs officers in Darwin detained two travellers who were carrying 5,000 blank cards.",
      ),
      published: "2024-06-12",
      operations: [["arrests 7"], ["arrests 2"]],
    },
    "ordinals after an announcement": {
      text: lines(
        "Customs report three finds",
        "The first was made at the port of Dover, where officers seized 4,000 decoders from a lorry.",
        "The second came at Luton airport: two passengers were arrested with £55,000 in cash.",
        "The third took place in Kent, where inspectors searched six warehouses.",
      ),
      operations: [["devices 4000"], ["arrests 2"], ["searches 6"]],
    },
    "names that lead the paragraphs": {
      text: lines(
        "A quarter of police work",
        "Operation Brass Lantern led to 14 arrests in Essex in January.",
        "Operation Tidewater, in March, closed 90 websites.",
        "Operation Low Cloud brought in £2 million from frozen accounts.",
      ),
      operations: [["Brass Lantern", "arrests 14"], ["Tidewater", "domains 90"], ["Low Cloud"]],
    },
    "one raid told under headings": {
      text: lines(
        "Pirate warehouse cleared",
        "Police arrested four people in Crewe on Monday in a raid on a pirate television business.",
        "The raid",
        "Officers went in at dawn. They seized 700 decoders and £18,000 in cash.",
        "The suspects",
        "The four are aged between 20 and 51. Two of them were arrested at the airport.",
        "How it began",
        "In 2022 a customer complained, and detectives opened an inquiry.",
      ),
      published: "2024-06-12",
      operations: [["arrests 4", "devices 700"]],
    },
    "one action in four countries": {
      text: lines(
        "Joint action: 21 held",
        "Police in four countries arrested 21 people on 6 June and searched 40 premises.",
        "• Spain – 9 arrests, 15 premises searched",
        "• Malta – 5 arrests, 12 premises searched",
        "• Cyprus – 4 arrests",
        "• Estonia – 3 arrests, a server seized",
        "The action was coordinated from The Hague.",
      ),
      published: "2024-06-12",
      operations: [["arrests 21", "searches 40"]],
    },
    "one inquiry by its dates": {
      text: lines(
        "How the ring was caught",
        "Nine people are in custody after a long inquiry by detectives in Cork.",
        "12 January: officers stop a van with 200 decoders.",
        "3 March: two of the gang are arrested at the ferry.",
        "20 May: seven more are arrested and six flats searched.",
      ),
      published: "2024-06-12",
      operations: [["arrests 9", "devices 200"]],
    },
    "one case from raid to verdict": {
      text: lines(
        "Box seller jailed",
        "A judge in Lincoln jailed a seller of pirate boxes for two years on Monday.",
        "Police had raided his shop in May 2022 and seized 340 devices.",
        "He had about 1,200 customers, the court heard.",
      ),
      published: "2024-06-12",
      operations: [["devices 340", "users 1200"]],
    },
    "an opinion with police in it": {
      text: lines("Leave the fans alone", "I think a raid on a pub changes nothing. Cheaper tickets would. Last year a club in my town sold seats at £60 a match, and critics of the league say that this is the real theft.", "In my view the police could spend their time better."),
      operations: [],
    },
  },
  it: {
    "altri due blitz, e il paragrafo dietro racconta il primo": {
      text: lines(
        "In Europa sono scattate tre operazioni di polizia contro i siti di link. In Finlandia gli arrestati sono 34.",
        "I quattro gestori di FinReactor sono stati arrestati, e con loro 30 moderatori.",
        "Per chi condivide file le cattive notizie non sono finite qui. La rivista ha raccontato altri due blitz, non meno clamorosi, che hanno colpito siti in Olanda e in Francia.",
        "Per primo è toccato al notissimo ShareConnector, sparito dalla rete.",
        "Oltre a mettere i sigilli al sito, la polizia olandese ha arrestato otto persone.",
        "Dello stesso tenore quanto successo sul versante francese, dove la polizia ha chiuso una vetrina di torrent e sequestrato tre server.",
      ),
      operations: [["arrests 34"], ["arrests 8"], ["servers 3"]],
    },
    "un'esercitazione non è un'operazione": {
      text: lines("Esercitazione antiterrorismo al porto di Bari", "Oltre 70 agenti hanno preso parte ieri alla prova.", "Nel primo scenario gli agenti hanno arrestato due uomini e sequestrato un'auto."),
      operations: [],
    },
    "«segue la Calabria» apre un elenco": {
      text: lines(
        "La Polizia postale di Catania ha eseguito circa 200 perquisizioni contro la pirateria audiovisiva e denunciato 177 persone.",
        "A farla da padrona è la Sicilia, con 65 indagati a Catania e 16 ad Agrigento.",
        "Segue la Calabria: 12 indagati a Vibo Valentia. Nel registro degli indagati sono finiti inoltre in 3 a Macerata.",
      ),
      operations: [["searches 200", "suspects 177"]],
    },
    "la merce di cui si è detto, prima di altre operazioni": {
      text: lines(
        "La Guardia di Finanza di Roma ha sequestrato dischi per circa 300 mila euro.",
        "La merce, che era pronta per essere venduta, viaggiava su un'automobile diretta a un gruppo di senegalesi. I finanzieri hanno arrestato due corrieri e denunciato 16 persone.",
        "Nel frattempo cinquemila dischi sono stati sequestrati a Catania in due operazioni.",
      ),
      operations: [["EUR 300000", "arrests 2", "suspects 16"], ["devices 5000"]],
    },
    "un'altra operazione, questa volta altrove": {
      text: lines(
        "Arriva da Napoli la notizia di una grossa operazione dei Carabinieri contro i decoder pirata.",
        "In un locale di Arzano erano all'opera 153 masterizzatori, e un giovane è stato arrestato.",
        "Ma è di soli due giorni fa la notizia di un'altra operazione, questa volta a Catania, ad opera della Guardia di Finanza: tre persone sono state denunciate e 14 decoder sequestrati.",
      ),
      operations: [["devices 153"], ["suspects 3", "devices 14"]],
    },
    "due indagini annunciate con le loro città": {
      text: lines(
        "A Bari e Lecce due nuove indagini hanno portato al sequestro di decoder.",
        "Il Nucleo di polizia tributaria di Bari ha sequestrato 30 decoder e denunciato due persone. Altri controlli sono in corso.",
        "A Lecce, i finanzieri hanno sequestrato 12 decoder e denunciato tre persone.",
      ),
      operations: [["devices 30", "suspects 2"], ["devices 12", "suspects 3"]],
    },
    "forces of other towns, where other operations are announced": {
      text: lines(
        "I Carabinieri hanno sequestrato beni per 13 milioni di euro a Roma. Le forze dell'ordine hanno condotto anche altre operazioni su tutto il territorio nazionale.",
        "La Guardia di Finanza di Vicenza ha sequestrato 30 decoder in un deposito.",
        "La Guardia di Finanza ha esteso le indagini ad alcuni negozi.",
        "La Polizia di Stato di Bari ha denunciato dodici persone che vendevano partite.",
      ),
      operations: [["EUR 13000000"], ["devices 30"], ["suspects 12"]],
    },
    "two operations that a later sentence sums up": {
      text: lines(
        "Musica in rete, colpiti due circuiti",
        "Il Nucleo di Torino della Guardia di Finanza, dopo una lunga serie di controlli, ha sigillato 14 server del primo circuito. Sono partite le denunce per 21 uploader.",
        "Nelle stesse ore le Fiamme Gialle di Verona sequestravano altri 4 server, in uso a un secondo gruppo, denunciando sei persone. Con le due operazioni sono stati chiusi due siti.",
      ),
      operations: [["servers 14", "suspects 21"], ["servers 4", "suspects 6"]],
    },
    "a lead that tells of a series of operations is none of them": {
      text: lines(
        "Le forze dell'ordine italiane hanno condotto una serie di operazioni coordinate nelle ultime ore. L'intensificazione dei controlli ha colpito bande di ladri tra Veneto e Umbria.",
        "A Verona, la Polizia di Stato ha arrestato quattro cittadini albanesi, accusati di una serie di furti.",
        "A Castelfidardo, i Carabinieri di Osimo hanno smantellato un'altra banda. Nell'operazione notturna sono stati arrestati tre individui e sequestrati 600 euro in contanti.",
        "A Milano, la Guardia di Finanza ha sequestrato 40 decoder in un negozio.",
      ),
      published: "2025-12-20",
      operations: [["arrests 4"], ["arrests 3", "EUR 600"], ["devices 40"]],
    },
    "three operations are announced, and no figure of theirs is counted": {
      text: lines(
        "Sequestri a raffica in città",
        "I militari hanno controllato alcuni negozi. In totale tre operazioni.",
        "In un primo caso i finanzieri hanno rinvenuto circa 680 articoli di cosmetica, finiti sotto sequestro. Multa superiore ai 2.000 euro.",
        "Sempre le Fiamme Gialle hanno eseguito un controllo in un negozio che deteneva 120 borse contraffatte.",
        "Infine, in periferia, i militari hanno sequestrato tabacchi e denunciato due persone.",
      ),
      published: "2025-06-13",
      operations: [["EUR 2000"], [], ["suspects 2"]],
    },
    "lines that begin with a day and a dash head their paragraphs": {
      text: lines(
        "Dogane, le ultime attività negli aeroporti",
        "Torna la sintesi di quanto fatto in alcuni scali.",
        "18 marzo 2016 – Aeroporto di Bari. Cocaina sotto sequestro\nI finanzieri hanno arrestato 2 passeggeri e sequestrato 3 auto.",
        "18 marzo 2016 – Aeroporto di Pisa. Rettile imbalsamato\nI funzionari hanno denunciato 4 persone alla Procura.",
        "17 marzo 2016 – Aeroporto di Catania. Telefoni di contrabbando\nI finanzieri hanno sequestrato 54 smartphone.",
      ),
      published: "2016-03-22",
      operations: [["arrests 2"], ["suspects 4"], ["devices 54"]],
    },
    "una storia breve continua in un'altra città": {
      text: lines(
        "Smantellata una rete di tv pirata",
        "La Guardia di Finanza ha arrestato lunedì a Lecco tre uomini per un servizio illegale di televisione.",
        "I militari hanno perquisito due appartamenti a Lierna e portato via 14 server.",
        "A Como in un garage sono stati trovati 60 decoder ed è stato arrestato un quarto uomo.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3", "servers 14", "devices 60"]],
    },
    "una sezione su prima finisce con il titolo che segue": {
      text: lines(
        "Tv pirata, sei arresti a Como",
        "La Guardia di Finanza di Como ha arrestato sei persone e sequestrato una centrale di trasmissione.",
        "IL PRECEDENTE AVVISO",
        "Al titolare era già arrivata una diffida nel 2022. L'aveva appesa dietro la cassa.",
        "I PROSSIMI PASSI",
        "I 22 computer sequestrati saranno analizzati da un perito.",
      ),
      published: "2024-06-13",
      operations: [["arrests 6", "devices 22"]],
    },
    "per il resto, un altro fatto": {
      text: lines(
        "Vendeva chiavette, arrestato",
        "La Guardia di Finanza ha arrestato a Pescara un uomo di 38 anni e sequestrato 147 chiavette.",
        "L'uomo è ai domiciliari.",
        "Per il resto, due minorenni sono stati arrestati dopo un furto in gioielleria. I carabinieri hanno sequestrato 35.000 euro.",
      ),
      published: "2024-06-13",
      operations: [[], ["arrests 2", "EUR 35000"]],
    },
    "brevi, ciascuna dall'inizio": {
      text: lines(
        "Il turno di notte",
        "La Polizia Locale ha arrestato a Lecco tre uomini per il furto di motori fuoribordo.",
        "A Como i finanzieri hanno trovato 1.900 profumi falsi dietro un bancone. Arrestati due negozianti.",
        "La Polizia Stradale ha fermato vicino a Varese un furgone e sequestrato 14.000 euro. L'autista è fuggito.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3"], ["arrests 2"], ["EUR 14000"]],
    },
    "città per città, in un elenco che è tutto il testo": {
      text: lines(
        "Falsi, le notizie dalle province",
        "• LECCO – La Polizia Locale ha sequestrato 300 borse e denunciato due ambulanti.",
        "• COMO – I finanzieri hanno arrestato tre uomini con 700 bottiglie.",
        "• VARESE – La Polizia Stradale ha sequestrato 14.000 euro.",
      ),
      published: "2024-06-13",
      operations: [[], ["arrests 3"], ["EUR 14000"]],
    },
    "il sequestro di qualche settimana prima è un passo dell'indagine": {
      text: lines(
        "Falso vino, due arresti e undici indagati",
        "La Guardia di Finanza ha arrestato due imprenditori e ne ha indagati undici per il falso vino.",
        "I CLIENTI",
        "Le bottiglie si vendevano a turisti.",
        "IL SEQUESTRO DI FINE MAGGIO",
        "A fine maggio i finanzieri avevano tolto dal mercato 80 casse, e sequestrato 400.000 euro.",
      ),
      published: "2024-06-14",
      operations: [["arrests 2", "EUR 400000"]],
    },
    "due interventi in un punto dell'elenco": {
      text: lines(
        "Cocaina in riviera, 26 arresti",
        "I Carabinieri hanno arrestato 26 persone e sequestrato 253 kg di cocaina.",
        "L'indagine è durata mesi. La droga arrivava di notte.",
        "Fra i ritrovamenti più rilevanti:",
        "- 203 kg di cocaina, recuperati in due distinti interventi in un deposito;\n- 20 kg, trovati in un garage.",
        "A Piacenza è stato catturato un latitante, che si nascondeva da mesi in una casa di campagna. Aveva con sé 900 mila euro.",
      ),
      published: "2024-06-14",
      operations: [["arrests 26", "EUR 900000"]],
    },
    "intanto, nella stessa vicenda": {
      text: lines(
        "Decoder pirata, tre arresti",
        "La Guardia di Finanza di Prato ha arrestato tre persone e sequestrato 90 decoder.",
        "L'arresto del capo, intanto, è stato convalidato dal giudice. Intanto si è chiarito come lavorava la banda: i finanzieri hanno trovato altri 12 telefoni.",
      ),
      operations: [["arrests 3", "devices 90", "devices 12"]],
    },
    "chi era già noto": {
      text: lines(
        "Spaccio di decoder, un arresto",
        "I carabinieri di Carpi hanno arrestato due uomini per ricettazione.",
        "L'uomo più anziano, in passato, era già stato arrestato per una rapina in un bar del centro di Napoli, insieme al fratello. Le indagini proseguono. In casa c'erano 40 decoder, sequestrati dai militari.",
      ),
      operations: [["arrests 2", "devices 40"]],
    },
    "sempre nella stessa città, un altro intervento": {
      text: lines(
        "Contraffazione, sequestri a Pisa e Lucca",
        "A Lucca la Guardia di Finanza ha sequestrato mille paia di scarpe e denunciato tre persone.",
        "A Pisa, invece, i finanzieri hanno perquisito sei negozi e denunciato due persone.",
        "Sempre a Pisa le Fiamme Gialle hanno poi fermato un furgone e denunciato quattro persone.",
      ),
      operations: [["suspects 3"], ["searches 6", "suspects 2"], ["suspects 4"]],
    },
    "poco prima dell'ora": {
      text: lines("Pezzotto, due denunciati", "La polizia ha denunciato due persone e sequestrato 30 decoder. Il furgone era entrato poco prima delle cinque. Gli agenti hanno trovato 7 telefoni."),
      operations: [["suspects 2", "devices 30", "devices 7"]],
    },
    "a further step of the same year": {
      text: lines(
        "Giornali pirata, chiusa l'inchiesta",
        "La Procura di Lecce ha chiuso l'inchiesta sui quotidiani diffusi via Telegram: 9 gli indagati. Il sequestro d'urgenza è del 27 aprile 2020 e riguardava 20 canali Telegram. Nell'agosto dello stesso anno la Guardia di Finanza aveva eseguito 8 perquisizioni.",
      ),
      published: "2023-03-10",
      operations: [["suspects 9", "searches 8"]],
    },
    "what was found, by a force that the next sentence names": {
      text: lines(
        "Pezzotto, un primo bilancio",
        "L'indagine sullo streaming illegale va avanti da mesi.",
        "I rivenditori individuati sono sei, in tre regioni. A dare un volto ai clienti sono ora i militari della Guardia di Finanza.",
      ),
      published: "2025-09-20",
      operations: [["resellers 6"]],
    },
    "an inquiry that carries on another": {
      text: lines(
        "Riciclaggio fra Bari e Malta: 12 arresti",
        "BARI, 25 giugno 2025 - La Guardia di Finanza ha arrestato 12 persone per riciclaggio.",
        "Da dove si parte",
        "L'indagine prosegue quella che il 14 novembre 2024 aveva portato a 47 arresti. Da allora gli investigatori hanno seguito il denaro.",
      ),
      published: "2025-06-25",
      operations: [["arrests 12", "arrests 47"]],
    },
    "headings like the title, a label and a sign": {
      text: lines(
        "Ferrara | Evade dai domiciliari, in cella un 30enne",
        "La Polizia di Stato di Ferrara ha arrestato un trentenne su ordine della Procura, e in casa gli ha trovato 2.000 euro.",
        "Il giovane è stato rintracciato in via Bologna e accompagnato in carcere.",
        "Treviso | Falso avvocato bloccato dopo la truffa",
        "La Polizia di Stato di Treviso ha arrestato 2 uomini accusati di aver raggirato un'anziana. Sequestrati 9.000 euro.",
      ),
      published: "2024-06-13",
      operations: [["EUR 2000"], ["arrests 2", "EUR 9000"]],
    },
    "priors of the men held are no earlier case": {
      text: lines(
        "Pezzotto, 12 indagati a Salerno",
        "La Guardia di Finanza di Salerno ha oscurato ieri 40 siti e denunciato 12 persone.",
        "«Finora abbiamo perquisito chi aveva precedenti», dice il procuratore. La legge prevede una multa fino a 15.000 euro.",
      ),
      published: "2024-06-13",
      operations: [["domains 40", "suspects 12"]],
    },
    "etichette che sono frasi": {
      text: lines(
        "OPERAZIONE «GINESTRA 2», OTTO ARRESTI",
        "La Polizia ha dato esecuzione a un'ordinanza a carico di otto persone, indagate per associazione a delinquere.",
        "L'INDAGINE. Il procedimento, condotto dalla Polizia Postale, è lo sviluppo di un'inchiesta del 2022, che aveva portato a oltre 70 perquisizioni.",
        "I POLI. Secondo l'accusa il sodalizio si articolava in un polo romano e in uno inglese, dove la polizia ha sequestrato due server.",
        "LE PIATTAFORME. Gli indagati ricorrevano a documenti falsi, sequestrati dalla polizia. Gli utenti erano 900.000.",
      ),
      published: "2024-06-13",
      operations: [["GINESTRA 2"]],
    },
    "un titolo che è il nome di un'altra": {
      text: lines(
        "TRIESTE - Due Tir sono stati bloccati ieri dai finanzieri: dietro ai barattoli viaggiavano le sigarette. Arrestati i due autisti.",
        "Un carico simile non si vedeva da tempo.",
        "L'OPERAZIONE FALCE",
        "I valichi non sono nuovi a questi traffici. Con l'operazione Falce, avviata nel 2021 e chiusa nel maggio 2022, le Fiamme Gialle sequestrarono 36 camion ed eseguirono 38 arresti.",
      ),
      published: "2024-06-13",
      operations: [["arrests 2"], ["FALCE", "arrests 38"]],
    },
    "il primo intervento, il secondo, in un capoverso": {
      text: lines(
        "PALERMO – La Guardia di Finanza ha sequestrato, in due interventi distinti, 900 capi contraffatti. Nel primo intervento i finanzieri hanno fermato un furgone e sequestrato 12.000 euro. Nel secondo intervento i militari hanno denunciato tre commercianti.",
      ),
      operations: [["EUR 12000"], ["suspects 3"]],
    },
    "la seconda operazione, senza cifre": {
      text: lines(
        "Droga, quattro arresti",
        "In due distinte operazioni antidroga i carabinieri hanno arrestato ieri quattro persone.",
        "La prima operazione ha avuto luogo a Cori, dove sono finiti in manette tre uomini.",
        "La seconda operazione è avvenuta ad Aprilia. Un giovane è stato perquisito e arrestato.",
      ),
      published: "2024-06-12",
      operations: [["arrests 3"], []],
    },
    "la seconda ripresa di un lancio": {
      text: lines(
        "MAXI FRODE SUI FONDI EUROPEI, SEQUESTRI PER 30 MILIONI",
        "(AGX) - TRIESTE, 4 APR - La Guardia di Finanza ha arrestato nove persone e sequestrato 30 milioni di euro.",
        "MAXI FRODE SUI FONDI EUROPEI, SEQUESTRI PER 30 MILIONI (2)",
        "(AGX) - TRIESTE, 4 APR - Sono salite a dieci le persone arrestate dal gip di Udine: lo hanno spiegato i vertici della Gdf, che ha perquisito 14 uffici.",
      ),
      published: "2024-04-04",
      operations: [["arrests 9", "arrests 10", "searches 14"]],
    },
    "i precedenti, uno per data": {
      text: lines(
        "Fermato al valico con mille decoder",
        "Un uomo di 34 anni è finito in manette il 4 marzo al valico: nell'auto i finanzieri hanno trovato 1.000 decoder.",
        "I PRECEDENTI",
        "- 6 giugno 2022. Gli agenti trovano 150 decoder nell'auto di un turista.",
        "- 8 giugno 2022. La Guardia di Finanza ferma un furgone e arresta due persone.",
        "- 23 aprile 2019. I carabinieri sequestrano 70 smart card e arrestano tre persone.",
      ),
      published: "2024-06-12",
      operations: [["devices 1000"], [], ["arrests 2"], ["arrests 3"]],
    },
    "un paese con una procura sua": {
      text: lines(
        "Truffe con gli abbonamenti falsi: 17 arresti",
        "I carabinieri hanno arrestato ieri 17 persone su delega della Procura di Latina.",
        "Il metodo\n\nI venditori si fingevano tecnici della televisione.",
        "Acireale\n\nDa qui venivano anche le telefonate finite nell'indagine della Procura di Palmi. Tre le persone arrestate.",
      ),
      published: "2024-06-12",
      operations: [["arrests 17"], ["arrests 3"]],
    },
    "il nome vecchio in un titoletto": {
      text: lines(
        "Streaming illegale, otto ai domiciliari",
        "La Polizia di Stato ha arrestato otto persone per la diffusione di segnali pirata.",
        "DA MERIDIANA A OGGI\n\nIl blitz è lo sviluppo dell'operazione Meridiana del 2022.",
      ),
      published: "2024-06-12",
      operations: [["arrests 8"]],
    },
    "città in maiuscolo su una riga": {
      text: "CRONACA IN BREVE\n\nCUNEO\nI carabinieri hanno arrestato tre persone che rivendevano abbonamenti pirata.\n\nLATINA\nSequestrati dalla Guardia di Finanza 200 decoder in un negozio del centro.\n\nMATERA\nLa polizia ha denunciato cinque giovani sorpresi con carte clonate.",
      operations: [["arrests 3"], ["devices 200"], ["suspects 5"]],
    },
    "titoletti di luogo": {
      text: lines(
        "Contrabbando, i fatti della settimana",
        "Ancona, il tir dalla Grecia",
        "La Guardia di Finanza ha fermato un tir al porto e arrestato i due autisti.",
        "Trapani, il deposito",
        "I militari hanno perquisito quattro capannoni e sequestrato 90.000 euro in contanti.",
        "Varese, la bottega",
        "Un giudice ha condannato tre venditori di profumi falsi.",
      ),
      operations: [["arrests 2"], ["searches 4"], ["convictions 3"]],
    },
    "pochi giorni prima, altrove": {
      text: lines(
        "Pezzotto, cinque arresti a Pescara",
        "La Polizia Postale ha arrestato ieri cinque persone e sequestrato 30 server in un capannone di Pescara.",
        "Gli abbonati erano circa 40.000.",
        "Solo pochi giorni prima la Guardia Civil spagnola aveva chiuso a Murcia una rete simile: otto persone arrestate e 70 siti oscurati.",
      ),
      published: "2024-06-12",
      operations: [["arrests 5", "servers 30"], ["arrests 8"]],
    },
    "il precedente sotto un titoletto": {
      text: lines(
        "Falsi in porto, due denunciati",
        "I finanzieri di Savona hanno denunciato due importatori e sequestrato 600 telefoni contraffatti.",
        "La merce veniva dalla Turchia.",
        "Il precedente",
        "Nel novembre 2022 i carabinieri di Imperia avevano arrestato quattro persone con 1.500 telefoni nascosti in un camper.",
      ),
      published: "2024-06-12",
      operations: [["suspects 2"], ["arrests 4"]],
    },
    "tutt'altra storia": {
      text: lines(
        "Blitz antidroga e truffe, la giornata dei carabinieri",
        "I carabinieri di Asti hanno arrestato sei persone per spaccio e sequestrato 20.000 euro.",
        "Le indagini erano partite in inverno.",
        "In un'indagine che nulla ha a che vedere con quella astigiana, i militari di Biella hanno denunciato nove persone per truffe agli anziani.",
      ),
      operations: [["arrests 6"], ["suspects 9"]],
    },
    "la prima, la seconda": {
      text: lines(
        "Due operazioni contro i falsi",
        "La prima a Prato: la Guardia di Finanza ha sequestrato 300 cellulari e arrestato un uomo.",
        "La seconda a Barletta, dove i carabinieri hanno perquisito cinque laboratori.",
      ),
      operations: [["devices 300"], ["searches 5"]],
    },
    "tre nomi in elenco": {
      text: lines(
        "Le inchieste dell'anno",
        "- Operazione \"Vela Nera\": 22 arresti a Taranto.",
        "- Operazione \"Quadrifoglio\": 60 siti oscurati.",
        "- Operazione \"Doppia Chiave\": sequestrati 3 milioni di euro.",
      ),
      operations: [["Vela Nera", "arrests 22"], ["Quadrifoglio", "domains 60"], ["Doppia Chiave"]],
    },
    "un solo blitz con titoletti": {
      text: lines(
        "Streaming illegale, otto in manette",
        "La Polizia di Stato ha arrestato otto persone all'alba di oggi tra Salerno e Potenza.",
        "Il blitz",
        "Gli agenti hanno eseguito 14 perquisizioni e sequestrato 25 server.",
        "Gli indagati",
        "Gli otto sono accusati di associazione per delinquere. Due di loro gestivano i pagamenti.",
        "Come è nata l'inchiesta",
        "Tutto era partito nel 2021 da una denuncia delle emittenti.",
      ),
      published: "2024-06-12",
      operations: [["arrests 8", "searches 14"]],
    },
    "un'inchiesta in tre tappe": {
      text: lines(
        "La rete dei decoder, chiuso il cerchio",
        "La Procura di Rimini ha chiuso l'inchiesta sui decoder truccati con 12 arresti.",
        "Nella prima fase, a marzo, i finanzieri avevano perquisito sei negozi.",
        "Nella seconda fase, a maggio, sono stati sequestrati 800 decoder.",
      ),
      published: "2024-06-12",
      operations: [["arrests 12", "searches 6", "devices 800"]],
    },
    "stessa rete, più città": {
      text: lines(
        "Carte clonate, 15 arresti in quattro città",
        "I carabinieri hanno arrestato 15 persone di una stessa banda.",
        "A Novara i militari hanno perquisito tre appartamenti.",
        "A Lodi sono stati trovati 40 telefoni della banda.",
      ),
      operations: [["arrests 15", "searches 3", "devices 40"]],
    },
    "una statistica non è un'operazione": {
      text: lines("Pirateria, i numeri del rapporto", "Secondo lo studio il danno per l'industria è di 2 miliardi di euro. Gli italiani che guardano siti illegali sarebbero 11 milioni.", "Il mercato legale cresce."),
      operations: [],
    },
  },
  es: {
    "un simulacro no es una operación": {
      text: lines("Simulacro en el puerto de Vigo", "Más de 70 agentes tomaron parte ayer en la prueba.", "En el primer supuesto los agentes detuvieron a dos hombres e intervinieron un coche."),
      operations: [],
    },
    "otra operación, con la que esta nada tiene que ver": {
      text: lines(
        "La Guardia Civil lleva a cabo este miércoles tres registros en Algeciras contra una red que vendía equipos de vigilancia.",
        "Estos registros, pese a practicarse en las mismas barriadas en las que los agentes entraron también ayer, nada tienen que ver con la intervención de este martes, que acabó con 23 personas detenidas y 15 millones de euros intervenidos.",
        "La actuación de hoy, según el instituto armado, sigue abierta.",
        "En la operación, bautizada Telefonista, los agentes han detenido a 15 personas y han intervenido seis vehículos.",
      ),
      published: "2021-06-09",
      operations: [["Telefonista", "searches 3", "arrests 15", "vehicles 6"], ["arrests 23", "EUR 15000000"]],
    },
    "tres redes en una operación": {
      text: lines(
        "Tres organizaciones que vendían discos en España y Portugal han sido desmanteladas. La operación se ha cerrado con 31 detenidos.",
        "En el lado español los arrestos son veinte. En Ourense han caído seis personas y en Vigo diez.",
        "La red de Vigo compraba los discos en Madrid.",
      ),
      operations: [["arrests 31", "arrests 20"]],
    },
    "the body tells the figures of the bullets above it again, a sentence behind the act": {
      text: lines(
        "La Policía Nacional desmantela una organización dedicada a la venta de televisión de pago",
        "Han sido detenidas cinco personas en A Coruña, Barcelona y Madrid",
        "Los agentes han realizado tres registros donde se han intervenido diez decodificadores",
        "Agentes de la Policía Nacional han desarticulado una organización dedicada a la venta ilícita de televisión de pago. Han sido detenidas cinco personas y se han llevado a cabo tres registros.",
      ),
      published: "2021-02-19",
      operations: [["arrests 5", "searches 3", "devices 10"]],
    },
    "the body tells the figures of the lead again, below the stamp of the page": {
      text: lines(
        "Cae una red que pirateaba la señal de televisión",
        "Tres son los detenidos y otros nueve los investigados en una operación que se ha llevado a cabo en diez ciudades.",
        "Agencia, Madrid\n7/jun/03 10:10 AM\nEdición impresa",
        "La Guardia Civil ha desmantelado una red dedicada a la falsificación de decodificadores, en una operación en la que han sido detenidas tres personas e investigadas otras nueve.",
        "En la operación «Marea II» se han incautado más de mil decodificadores.",
      ),
      published: "2003-06-07",
      operations: [["Marea II", "arrests 3", "suspects 9", "devices 1000"]],
    },
    "una historia breve sigue en otra ciudad": {
      text: lines(
        "Cae una red de televisión pirata",
        "La Policía Nacional detuvo el lunes en Dénia a tres hombres por un servicio ilegal de televisión.",
        "Los agentes registraron dos pisos de Jávea y se llevaron 14 servidores.",
        "En Gandía se hallaron 60 aparatos en un garaje y fue detenido un cuarto hombre.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3", "servers 14", "devices 60"]],
    },
    "en otro orden de cosas": {
      text: lines(
        "Detenido un vendedor de reproductores",
        "La Policía Nacional ha detenido en Huelva a un hombre de 38 años y se ha incautado de 147 aparatos.",
        "El arrestado ha quedado en libertad.",
        "En otro orden de cosas, dos adolescentes fueron detenidos el martes tras un robo en una joyería. Se recuperaron 35.000 euros.",
      ),
      published: "2024-06-13",
      operations: [[], ["arrests 2"]],
    },
    "breves, cada uno desde el principio": {
      text: lines(
        "El turno de noche",
        "La Guardia Civil detuvo en Dénia a tres hombres por el robo de motores fueraborda.",
        "En Gandía, la Policía Local halló 1.900 perfumes falsos tras un mostrador. Dos comerciantes fueron detenidos.",
        "Los Mossos pararon cerca de Vic una furgoneta e intervinieron 14.000 euros. El conductor huyó.",
      ),
      published: "2024-06-13",
      operations: [["arrests 3"], ["arrests 2"], ["EUR 14000"]],
    },
    "ciudad a ciudad, en una lista que es todo el texto": {
      text: lines(
        "Falsificaciones: noticias de las provincias",
        "• LEÓN – La Policía Local incautó 300 bolsos y denunció a dos vendedores.",
        "• ZAMORA – La Guardia Civil detuvo a tres hombres con 700 botellas.",
        "• BURGOS – Agentes de la Policía Nacional intervinieron 14.000 euros.",
      ),
      published: "2024-06-13",
      operations: [[], ["arrests 3"], ["EUR 14000"]],
    },
    "el primer juicio de la misma causa": {
      text: lines(
        "Condenan en Vigo a una empresa que vendía decodificadores piratas",
        "La Audiencia condenó este jueves a tres acusados, que pagarán 300.000 euros.",
        "EL PRIMER JUICIO",
        "En noviembre fueron condenados dos acusados. Pagaron 672.000 euros.",
      ),
      published: "2024-06-14",
      operations: [["convictions 3", "EUR 300000", "EUR 672000"]],
    },
    "golpes que un título anuncia, el primero bajo el suyo": {
      text: lines(
        "Boletín regional de mayo",
        "TRES GOLPES AL STREAMING ILEGAL",
        "1. PARAGUAY: LA OPERACIÓN RETAMA",
        "La policía detuvo en Ypacaraí a dos personas en la operación Retama.",
        "2. COLOMBIA: SIN SEÑAL",
        "En Antioquia, la Fiscalía allanó cuatro locales.",
        "3. ARGENTINA: UN DOMINIO INCAUTADO",
        "La policía incautó un dominio en Chivilcoy y detuvo a seis personas.",
      ),
      operations: [["RETAMA", "arrests 2"], ["searches 4"], ["arrests 6"]],
    },
    "los distintos grupos de un caso": {
      text: lines(
        "Detenido el proveedor de los ladrones de claves",
        "La Guardia Civil ha detenido en Cantabria a un joven que vendía programas.",
        "A por el cerebro",
        "La unidad buscaba al que diseñaba los programas que usaban los distintos grupos de estafadores. Las pesquisas llevaron a un joven.",
        "Los registros",
        "Los agentes practicaron seis registros en Valladolid y Cádiz.",
        "Las cuentas",
        "Los agentes bloquearon 40 cuentas bancarias e incautaron 12 teléfonos.",
        "Más de 250 dominios",
        "El joven empleó 250 dominios, que la Guardia Civil ha bloqueado.",
      ),
      operations: [["searches 6", "domains 250"]],
    },
    "un hecho más de la misma banda": {
      text: lines("Cae una banda de estafadores", "La policía detuvo a nueve miembros de la banda.", "«Después supimos de un segundo hecho, un tercero y un cuarto», dijo el fiscal. Los agentes incautaron 40 teléfonos."),
      operations: [["arrests 9", "devices 40"]],
    },
    "por otra parte, y nada que se hiciera": {
      text: lines(
        "Caen 90 extorsionadores",
        "La Policía detuvo a 90 personas en 12 registros de la operación 'Marea'.",
        "La caída de 'Los Notarios', por otra parte, sacó a la luz que cobraban en todo el barrio. El caso conmovió a la ciudad.",
      ),
      operations: [["arrests 90", "searches 12"]],
    },
    "pasos anteriores del mismo caso, con su nombre": {
      text: lines(
        "Desarticulada una red de narcotráfico",
        "La Policía detuvo el lunes a catorce personas en la operación 'Poniente'.",
        "Los investigadores seguían el caso desde febrero, cuando detuvieron a los primeros en los operativos 'Agua Clara' y 'Camino Viejo'.",
        "El operativo terminó de madrugada, con 22 registros.",
      ),
      published: "2024-06-12",
      operations: [["arrests 14", "searches 22"]],
    },
    "una operación contada por países": {
      text: lines(
        "La liga apoya la Operación 505",
        "La liga ha tomado parte en la Operación 505, que Brasil dirige contra la piratería. Se han bloqueado 435 webs y practicado 34 registros.",
        "BRASIL, EL CENTRO",
        "El Ministerio de Justicia coordinó las acciones. A las 435 webs se añaden los 34 registros, y la policía detuvo a dos personas.",
        "ARGENTINA Y ECUADOR",
        "En Argentina la policía desarticuló una red y detuvo a tres personas.",
        "PERÚ",
        "Perú toma parte en la Operación 505 desde 2022. El Indecopi bloqueó 60 webs.",
      ),
      operations: [["domains 435", "searches 34", "arrests 3", "domains 60"]],
    },
    "de otro lado": {
      text: lines(
        "El Indecopi bloquea 17 webs",
        "El Indecopi bloqueó 17 páginas web ilegales.",
        "DESCARGAS",
        "La comisión ordenó de oficio bloquear 10 páginas en Perú.",
        "FÚTBOL",
        "De otro lado, la comisión atendió un pedido de la liga y ordenó bloquear 7 páginas.",
      ),
      operations: [["domains 17", "domains 10"], ["domains 7"]],
    },
    "municipio tras municipio": {
      text: lines(
        "Aseguran armas y drogas",
        "La Fiscalía reportó detenciones y cateos. Entre los resultados está el de Veracruz, donde la Policía Estatal aseguró 14 cámaras y dos vehículos.",
        "En otro operativo llevado a cabo en Sinaloa, efectivos del Ejército inhabilitaron un laboratorio y aseguraron 800 litros.",
        "En el municipio de Casas Nuevas, las autoridades catearon un campamento y detuvieron a tres personas.",
        "En Morelos, por último, agentes de la Marina detuvieron a 12 personas.",
      ),
      operations: [["vehicles 2"], [], ["arrests 3"], ["arrests 12"]],
    },
    "además de lo que los agentes hallaron": {
      text: lines(
        "Dos detenidos en la costa",
        "La Guardia Civil detuvo a dos hombres en la costa de Conil.",
        "Se suma a la operación 'Levante'",
        "La actuación se añade a otra. En la operación 'Levante', la Guardia Civil detuvo a 30 personas y practicó 14 registros.",
        "Además de seis toneladas de hachís, los agentes se incautaron de 25 teléfonos.",
      ),
      operations: [["arrests 2"], ["arrests 30", "searches 14", "devices 25"]],
    },
    "what stands in the registers is no search": {
      text: lines(
        "Piratería, al abordaje de la TV de pago",
        "Empresarios de la televisión por cable alertaron hoy a la Fiscalía de que el robo de señales crece en el país.",
        "La Fiscalía calcula que los usuarios rondan el millón y medio, aunque en los registros constan solo 339.000; los demás no existen para el fisco.",
      ),
      published: "2015-11-27",
      operations: [],
    },
    "one operation in three phases": {
      text: lines(
        "Catorce detenidos por estafas con mensajes falsos",
        "La Guardia Civil desmantela en tres fases un entramado de Almería. En total ha detenido a 14 personas.",
        "TRES FASES",
        "La primera, en julio, se dirigió contra los cabecillas. Se registró un chalé y se arrestó a dos personas.",
        "La segunda tuvo lugar en octubre. Con un nuevo registro cayeron otras tres personas, que fueron detenidas.",
        "Ese tercer golpe incluyó otro registro. Se han intervenido 74 teléfonos.",
      ),
      published: "2026-01-01",
      operations: [["arrests 14", "devices 74"]],
    },
    "the day of the raids, told under a heading": {
      text: lines(
        "Fijaron una audiencia para los revendedores",
        "La Justicia decidirá en febrero la suerte de 5 acusados. Todos fueron detenidos en julio pasado por la policía.",
        "Qué se secuestró",
        "En aquella jornada, el 24 de julio, hubo 4 allanamientos en Chubut. Se secuestraron 121 decodificadores.",
      ),
      published: "2026-01-13",
      operations: [["suspects 5", "searches 4", "devices 121"]],
    },
    "headings that name nothing divide one story": {
      text: lines(
        "Rosario: cae una red de televisión pirata",
        "Hubo tres allanamientos en oficinas del centro; la red tenía 900.000 usuarios.",
        "El punto de partida",
        "El fiscal explicó que los agentes de la policía secuestraron 300 decodificadores y detuvieron a un vendedor.",
        "Qué se halló",
        "Los efectivos de la policía secuestraron 12 servidores y 40 teléfonos. El otro socio, en cambio, sigue prófugo.",
        "Los números",
        "La policía detuvo a 5 directivos y congeló 6 cuentas bancarias.",
      ),
      published: "2024-06-13",
      operations: [["searches 3", "users 900000", "servers 12", "arrests 5"]],
    },
    "as many as are announced, the third by its number": {
      text: lines(
        "Condenados por vender aparatos trucados",
        "La asociación de operadores ha dado a conocer este lunes tres sentencias contra vendedores de aparatos que abrían los canales de pago.",
        "Un juzgado de Lugo ha condenado a 2 comerciantes a pagar 8.000 euros de multa.",
        "Por otro lado, un tribunal de Murcia impone 5.000 euros de multa a un instalador que llevaba la señal a los bares.",
        "El tercer fallo procede de Huelva y afecta a un particular. La Guardia Civil le intervino 25 decodificadores y tendrá que pagar 1.200 euros de multa.",
      ),
      published: "2024-06-13",
      operations: [["EUR 8000"], ["EUR 5000"], ["devices 25", "EUR 1200"]],
    },
    "an earlier phase of an operation in phases": {
      text: lines(
        "La operación Alcotán deja diez investigados",
        "En la última fase de la operación ALCOTÁN, la Guardia Civil ha encontrado 90.000 camisetas falsas y ha investigado a 10 personas.",
        "Todo partió de Motril. En octubre de 2022, agentes de la Guardia Civil hicieron 4 registros en comercios de la costa.",
        "La segunda fase los llevó a Jaén, donde se intervinieron 6 vehículos.",
      ),
      published: "2024-06-13",
      operations: [["suspects 10", "searches 4", "vehicles 6"]],
    },
    "otros golpes, cada uno tras dos asteriscos": {
      text: lines(
        "ASEGURA LA FISCALÍA UNA BODEGA EN LAS LOMAS",
        "La fiscalía aseguró el lunes 64 vehículos en una bodega de Las Lomas.",
        "El cateo se cumplimentó el 10 de junio con orden de un juez. Participaron agentes federales.",
        "OTROS GOLPES EN EL ESTADO",
        "** Puerto Viejo. El 18 de mayo fue desmantelado un taller clandestino. Tres hombres fueron detenidos.",
        "** Medina. Una denuncia llevó a la fiscalía en diciembre a un predio, donde aseguró 23 vehículos.",
        "** Talca. Ese mismo mes cayó otra bodega. Lo incautado se estimó en 22 millones de pesos y dos hombres fueron detenidos.",
      ),
      published: "2024-06-13",
      operations: [["vehicles 64"], ["arrests 3"], ["vehicles 23"], ["arrests 2"]],
    },
    "las resoluciones son estas tres": {
      text: lines(
        "Condenan a vendedores y a un operador por fraude con los derechos de la liga",
        "La liga ha dado a conocer este jueves varias condenas contra quienes venden su fútbol sin permiso, que suman dos años de cárcel y cerca de 40.000 euros en total.",
        "La liga pide más herramientas para cerrar las páginas. Las resoluciones son estas tres:",
        "- Juzgado número 15 de Madrid. Condena a dos vendedores, que tendrán que abonar 20.000 euros.",
        "- Juzgado número 4 de Málaga. Condena al operador de una red local a pagar 15.000 euros.",
        "- Juzgado número 28 de Barcelona. Un tercer vendedor fue condenado y deberá abonar 3.000 euros.",
      ),
      published: "2024-06-13",
      operations: [["EUR 20000"], ["EUR 15000"], ["EUR 3000"]],
    },
    "por otra parte, esta misma investigación": {
      text: lines(
        "Allanan comercios de ropa falsa",
        "La Policía Federal realizó 14 allanamientos en locales de ropa y secuestró dos millones de pesos.",
        "Por otra parte, esta investigación tuvo ramificaciones en otras provincias.",
        "Por el hecho resultaron tres personas detenidas.",
      ),
      operations: [["searches 14", "arrests 3"]],
    },
    "dos actuaciones, la segunda sin cifras": {
      text: lines(
        "La Guardia Civil ha intervenido tabaco de contrabando en dos actuaciones en Tarifa, con cuatro detenidos.",
        "La primera intervención tuvo lugar en la playa, donde los agentes detuvieron a dos personas.",
        "La segunda operación, del servicio marítimo, ha ocurrido en el puerto. Los guardias interceptaron una lancha y detuvieron a su piloto.",
      ),
      operations: [["arrests 2"], []],
    },
    "antecedentes, cada uno con su nombre": {
      text: lines(
        "Golpe a las zapatillas falsas",
        "La Policía Local ha detenido a nueve personas en la Operación Suela y ha decomisado género por 600.000 euros.",
        "Los precedentes",
        "El mismo equipo firmó en octubre la Operación Jugoma. Se retiraron fundas y siete comerciantes están siendo investigados.",
        "Antes, en 2015, había llegado la Operación Pantalla. Se inspeccionaron 22 locales y se detuvo a 14 personas.",
      ),
      published: "2017-01-29",
      operations: [["Suela", "arrests 9"], ["Jugoma", "suspects 7"], ["Pantalla", "arrests 14"]],
    },
    "la historia de una sola operación, por apartados": {
      text: lines(
        "Diez empresarios a disposición judicial",
        "La Guardia Civil ha detenido a cinco empresarios por vender calzado falsificado.",
        "Tres tiendas",
        "Todo empezó en noviembre de 2023. Los agentes inspeccionaron tres establecimientos y tres empresarios quedaron investigados.",
        "Segunda parada, Sevilla",
        "La siguiente fase llevó en febrero a la unidad a Sevilla, donde hubo otras dos inspecciones y otros dos investigados.",
      ),
      published: "2024-06-12",
      operations: [["arrests 5", "suspects 3", "suspects 2"]],
    },
    "las detenciones del año, tras un antecedente": {
      text: lines(
        "Detenidas nueve personas por vender señal pirata",
        "La Policía Nacional detuvo a nueve personas en Murcia y registró cuatro locales.",
        "No es la primera vez que ocurre en la ciudad. En 2022 se detuvo a tres hombres por lo mismo.",
        "La Guardia Civil detuvo este año a 200 personas por delitos contra la propiedad intelectual en todo el país.",
      ),
      published: "2024-06-12",
      operations: [["arrests 9", "searches 4"], ["arrests 3"]],
    },
    "países ante una barra": {
      text: lines(
        "LA REGIÓN EN BREVE",
        "PANAMÁ / Doce detenidos. La Policía Nacional desarticuló una banda que vendía señal pirata.",
        "COLÓN / Lancha vacía. La Fiscalía intervino una lancha y 400.000 dólares en efectivo.",
        "COSTA RICA / Cápsulas sin marca. Agentes allanaron un laboratorio y detuvieron a tres personas.",
      ),
      published: "2024-06-12",
      operations: [["arrests 12"], ["USD 400000"], ["arrests 3"]],
    },
    "otra sentencia del mismo mes entre los antecedentes": {
      text: lines(
        "Dos años de cárcel por vender listas IPTV",
        "La Audiencia Provincial de Cádiz ha condenado a dos responsables de una web a dos años de prisión.",
        "Para medir el salto basta con mirar atrás. En marzo de 2023, el Tribunal Superior de Murcia condenó a tres vendedores a un año de prisión.",
        "Ese mismo mes, el Juzgado de lo Penal de Soria condenó a cinco personas por cuatro páginas web que servían a bares.",
      ),
      published: "2024-06-12",
      operations: [["convictions 2"], ["convictions 3"], ["convictions 5"]],
    },
    "un caso anterior dentro de uno de los tres": {
      text: lines(
        "Tres casos contra la piratería",
        "CASO TORTUGA\n\nLa Fiscalía practicó 12 allanamientos y detuvo a 9 personas.",
        "CASO DELFÍN\n\nLa Policía arrestó a 7 personas en un taller de tarjetas.",
        "CASO NUTRIA\n\nEste martes fueron detenidas 19 personas por orden de un juzgado.",
        "El antecedente es la operación «Río Seco», que la misma fiscalía llevó a cabo en 2021. Entonces se detuvo a 31 personas.",
      ),
      published: "2024-06-12",
      operations: [["searches 12", "arrests 9"], ["arrests 7"], ["arrests 19"], ["Río Seco", "arrests 31"]],
    },
    "ciudades en mayúsculas en su línea": {
      text: "SUCESOS EN BREVE\n\nTERUEL\nLa Guardia Civil detuvo a cuatro personas que vendían tabaco sin sellos.\n\nALMERÍA\nAgentes de la Policía Local intervinieron 500 bolsos falsos y denunciaron a dos vendedores. Se registraron tres locales.\n\nOURENSE\nUn juzgado condenó a cinco hombres por estafar a ancianos.",
      operations: [["arrests 4"], ["searches 3"], ["convictions 5"]],
    },
    "estados con dos puntos y viñetas": {
      text: "Acciones del fin de semana\n\nOAXACA:\n- Elementos de la Guardia Nacional detuvieron a tres personas con dos vehículos.\n\nSONORA:\n- Policías estatales catearon seis inmuebles.\n\nPUEBLA:\n- La Fiscalía detuvo a nueve personas en una bodega.",
      operations: [["arrests 3"], ["searches 6"], ["arrests 9"]],
    },
    "etiquetas de lugar antes del punto": {
      text: lines(
        "Balance aduanero de junio",
        "La dirección de Aduanas difundió sus últimos decomisos.",
        "Encarnación. Los agentes detuvieron un camión y arrestaron a dos choferes.",
        "Caacupé. Fueron allanados tres depósitos de calzado falso.",
        "Areguá. La Policía decomisó 700 teléfonos.",
      ),
      operations: [["arrests 2"], ["searches 3"], ["devices 700"]],
    },
    "apenas unos días antes, en otro país": {
      text: lines(
        "Cae una red de tele pirata en Rosario",
        "La Policía Federal Argentina detuvo ayer a seis personas en Rosario y secuestró 45 servidores.",
        "El servicio contaba con 30.000 abonados.",
        "Apenas unos días antes, la policía chilena había desbaratado en Iquique una banda que hacía lo mismo, con diez detenidos y 80 páginas cerradas.",
      ),
      published: "2024-06-12",
      operations: [["arrests 6", "servers 45"], ["arrests 10"]],
    },
    "el antecedente bajo un ladillo": {
      text: lines(
        "Dos detenidos por vender entradas falsas",
        "La Policía Nacional detuvo el lunes en Gijón a dos personas y se incautó de 400 teléfonos robados.",
        "Ambos pasaron a disposición judicial.",
        "El antecedente de Avilés",
        "En marzo de 2022 la Guardia Civil había arrestado en Avilés a siete miembros de otra banda e intervenido 60.000 euros.",
      ),
      published: "2024-06-12",
      operations: [["arrests 2"], ["arrests 7"]],
    },
    "por otra parte y por último": {
      text: lines(
        "Tres golpes de la Ertzaintza",
        "En Bilbao, los agentes detuvieron a cinco personas con 90 teléfonos.",
        "Por otra parte, en Vitoria se practicaron cuatro registros.",
        "Por último, en Irún se bloquearon 30 cuentas bancarias de una estafa.",
      ),
      operations: [["arrests 5"], ["searches 4"], ["bank_accounts 30"]],
    },
    "operaciones con nombre": {
      text: lines(
        "Las operaciones del trimestre",
        "La operación 'Trapiche' acabó con 18 detenidos en Cádiz.",
        "La operación 'Marejada' permitió cerrar 70 páginas web.",
        "La operación 'Hilo Fino' se saldó con 2 millones de euros bloqueados.",
      ),
      operations: [["Trapiche", "arrests 18"], ["Marejada", "domains 70"], ["Hilo Fino"]],
    },
    "una sola redada con ladillos": {
      text: lines(
        "Desmantelado un taller de decodificadores",
        "La Guardia Civil detuvo el martes en Lorca a cuatro personas y se incautó de 900 decodificadores.",
        "El registro",
        "Los agentes entraron de madrugada en la nave. Hallaron además 15.000 euros.",
        "Los detenidos",
        "Los cuatro tienen entre 25 y 60 años. Uno de ellos carecía de antecedentes.",
        "Así empezó todo",
        "La investigación arrancó en 2022 con la denuncia de un cliente.",
      ),
      published: "2024-06-12",
      operations: [["arrests 4", "devices 900"]],
    },
    "una operación en varios países": {
      text: lines(
        "Golpe internacional: 33 detenidos",
        "Las policías de tres países detuvieron a 33 personas y practicaron 50 registros.",
        "En España cayeron 20 personas.",
        "En Portugal los agentes arrestaron a ocho.",
        "En Francia fueron detenidas cinco.",
      ),
      operations: [["arrests 33", "searches 50"]],
    },
    "condena y la redada de la que viene": {
      text: lines(
        "Tres condenados por el pirateo de partidos",
        "La Audiencia de Huelva condenó a tres personas a un año de prisión.",
        "En 2020 la Policía había registrado su local e intervenido 250 aparatos decodificadores.",
        "Deberán pagar 40.000 euros.",
      ),
      published: "2024-06-12",
      operations: [["convictions 3", "EUR 40000"]],
    },
    "un acuerdo no es una operación": {
      text: lines("La liga vende sus derechos", "El acuerdo reportará 500 millones de euros en cinco temporadas. La subasta terminó el viernes.", "Las tarifas subirán, según los analistas."),
      operations: [],
    },
  },
});
