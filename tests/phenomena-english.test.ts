import { describe } from "vitest";
import { phenomena } from "./phenomena.ts";

/** Constructions of English papers, told on Wednesday 12 June 2024. */
const count = phenomena("counts"), date = phenomena("dates"), money = phenomena("money"), code = phenomena("codes"), country = phenomena("countries"), name = phenomena("names", "targets");

describe("counts", () => {
  count("who is heard as a witness, what one raid uncovered", {
    en: { "Police searched two flats, interviewed over 90 people and seized papers.": "searches 2", "Four men were interviewed under caution.": "suspects 4", "The raid is the second, after one that uncovered a workshop.": "" },
  });
  count("the dock, cells, doors, discs", {
    en: { "Three men landed in court.": "suspects 3", "Eleven suspects ended up in cells.": "arrests 11", "A raid nets 16,000 pirate discs.": "" },
  });
  count("owners are counted, and not what they own", {
    en: { "The four men's phones are being examined.": "", "The 12 suspects’ computers were taken.": "suspects 12", "Police seized four of the gang’s servers.": "servers 4" },
  });
  count("more of them, and a remark between commas", {
    en: { "Four more arrested in Hull.": "arrests 4", "Eight were indicted. Two of them, Ann Mere and Tom Hull, have since pleaded guilty.": "convictions 2, suspects 8", "Police blocked two notorious websites.": "domains 2", "Officers seized five million cigarette sticks.": "", "Officers called at 90 homes and 80 vulnerable people were safeguarded.": "searches 90" },
  });
  count("who was left without a picture, whom some of them are, what grows", {
    en: { "As many as 9,000 people lose their channels after a raid.": "users ≤9000", "Some of the 13 were arrested.": "", "Officers burned four cannabis farms.": "", "A tenant of 26 and her aunt were arrested.": "" },
  });
  count("deeds that are only hoped for, houses that are taken, two and three persons", {
    en: {
      "The inquiry could lead to 20 more arrests.": "", "Officers hope to arrest 15 people.": "", "If convicted, the six men face ten years.": "",
      "Four homes and a hotel in Leeds were forfeited.": "properties 4", "Officers seized 500 boxes in two houses.": "devices 500",
      "The trio were arrested in Perth.": "arrests 3", "Nine drug-smuggling rings were broken up.": "groups 9", "Cases were filed against 29 shopkeepers.": "suspects 29", "The network was spread over five countries.": "countries 5",
    },
  });
  count("models and years beside nouns, plurals without an ending, what smugglers do to others", {
    en: {
      "Officers seized three 201 Ford vans and two 2019 Skoda cars.": "vehicles 2, vehicles 3", "He must give up an Infinix Hot 6 mobile phone.": "",
      "Some 90 personnel conducting searches at twelve homes found cash.": "officers ~90, searches 12", "With 40 Customs and Garda personnel involved, homes were searched.": "officers 40",
      "Five people tied to a large smuggling ring have pleaded guilty.": "convictions 5", "A ring smuggling 400 people was broken up.": "",
      "Gardaí carried out 24 searches, which included nine residential properties.": "searches 24", "Police took 35 cheque books and two stolen caravans.": "vehicles 2", "Warrants were issued for ten search sites.": "searches 10",
    },
  });
  count("whom a suspicion or a fraud is not about, hunts that go on", {
    en: {
      "He is suspected of robbing two businessmen.": "", "They were convicted of defrauding over 5,000 people.": "", "Police launched a manhunt to arrest the two suspects.": "suspects 2", "Detectives tried to arrest four men.": "",
      "Twelve men are suspected of fraud.": "suspects 12", "The smugglers picked up the two foreigners at a hotel.": "", "Officers arrested 40 men picked up on Monday.": "arrests 40",
    },
  });
  count("custody behind an aside and a day, charges that are laid, accounts of social media", {
    en: {
      "Some 14 people, including three former clerks, were on Friday night taken into police custody.": "arrests 3, arrests ~14", "The case involves 27 accused, of whom 19 are in judicial custody.": "arrests 19, suspects 27",
      "Charges have been laid against 14 people.": "suspects 14", "Warrants have been issued for the arrest of six more men.": "suspects 6", "She is among 31 people held so far.": "arrests 31", "Meta removed 63,000 Instagram accounts.": "social 63000",
    },
  });
  count("carats", {
    en: { "A man was caught with 24K gold wires.": "" },
  });
  count("measure nouns are no things", {
    en: { "Officers seized 3,400 sets of pirate decoders.": "devices 3400", "Officers seized 41 pieces of mobile phones.": "devices 41", "Officers seized 60 pieces of equipment.": "devices 60" },
  });
  count("modifiers that are joined", {
    en: { "Some 400 tax and customs officers took part.": "officers ~400", "More than 900 tax, customs and police officers fanned out.": "officers ≥900", "Officers searched 30 logistics companies.": "searches 30" },
  });
  count("vague amounts, and halves", {
    en: { "The site had several thousand users.": "", "Police switched off a few hundred servers.": "", "The site had a thousand users.": "users 1000", "A man was sent to prison for two and a half years.": "" },
  });
  count("ages behind names", {
    en: { "The accused are Anna Mere (38), Tom Hull alias Reed (41) and Ian Best (27).": "", "Suspects (38) were taken to court.": "suspects 38" },
  });
  count("the age of somebody of one name, the accused that papers charge, real estate", {
    en: { "The accused are Amita (32), a tailor, and Rohan (41), a driver.": "", "Two papers were unsealed, charging 14 people.": "suspects 14", "The state restrained nine real properties.": "properties 9" },
  });
  count("all of them are no part of them", {
    en: { "Three suspects, all of them foreigners, were arrested.": "arrests 3", "Three suspects, one of them arrested, were questioned.": "suspects 3" },
  });
  count("others than those before", {
    en: { "Police arrested two men. Two other suspects were charged.": "arrests 2, suspects 2", "Of the ring, eight of those arrested were charged.": "suspects 8", "Officers arrested two men and four women for their suspected role.": "arrests 2, arrests 4" },
  });
  count("boxes that nobody watches", {
    en: { "Police found 75 master boxes of cigarettes.": "", "Police found 42 large boxes of contraband tobacco.": "", "Police found 75 boxes that streamed pay-TV.": "devices 75" },
  });
  count("what is searched is no place, who pays is a user", {
    en: { "Customs officers inspected 283 outbound express consignments.": "", "The service had 8 million paid subscribers.": "users 8000000", "The fixer of the well-known KTTP ring had two stolen cars.": "vehicles 2" },
  });
  count("years, billions and those who enter", {
    en: { "The board's 2021 report stated that they prosecuted 1,800 persons.": "suspects 1800", "The top 5 countries by visits are Peru (14 billion) and Chile (9 billion).": "countries 5", "Three residents entered the country.": "", "Officers confiscated 600 units of devices.": "devices 600" },
  });
  count("lists that grow, adjectives without their noun, firms in an indictment", {
    en: { "The list of blocked domains now exceeds 6,700.": "domains ≥6700", "The raid uncovered 533 illegal or oversized pens.": "", "Two companies were targeted in an indictment.": "" },
  });
  count("the noun of a deed before «on» and «of», spans of time before it, numbers of names and telephones", {
    en: {
      "Detectives carried out 18 searches on Wednesday.": "searches 18", "Officers made 12 arrests of street dealers.": "arrests 12", "A six day raid uncovered nine phones.": "devices 9", "A 3 week investigation led to one search.": "searches 1",
      "Two men were held in the Operation 404 raids.": "arrests 2", "Ops Harbour 7.0 raids netted two men.": "arrests 2", "Two men were arrested. Call in confidence on phone number 1800 295 295.": "arrests 2",
      "Customs seized 900 boxes of suspected fake cigarettes and 70,000 sticks of tobacco.": "", "Some 33,900 people aged between 14 and 81 were investigated for scams.": "suspects ~33900",
    },
  });
  count("times of day, clubs with a number, who was carried over a sea, tablets that are swallowed, councillors", {
    en: {
      "Police held three men in simultaneous 6 a.m. raids.": "arrests 3", "Officers raided Club 57 in Ikoyi and arrested two men.": "arrests 2", "A gang that smuggled 10,000 people across the sea has been arrested.": "", "Members of a network believed to have smuggled 900 people on boats have been arrested.": "",
      "During the search 15,136 heroin tablets and 2,669 mandrax tablets were found.": "", "Four city councillors were charged.": "suspects 4", "Five shops were targeted by trading standards officers.": "searches 5", "Police seized 40 boxes that streamed pay-TV channels.": "devices 40",
    },
  });
  count("words in marks before a noun, who stands behind something, counts of a charge, officers of a bank, who has access", {
    en: {
      'Four "high value" suspects were arrested.': "arrests 4", "Four Behind 'Biggest' Pirate Site Found Guilty": "", "He faces 102 counts of selling illegal devices.": "", "About 20 bank officers will be charged.": "suspects ~20",
      "Between 30 million and 40 million Brazilians access illegal sources.": "users 30000000-40000000", "Police seized four telecommunications devices.": "devices 4", "Police seized 40 dodgy boxes.": "devices 40",
    },
  });
  count("two terms with one measure, arrested and charged, where a search was conducted, staff of the law", {
    en: {
      "The brothers were imprisoned for 12 and 15 months.": "", "Police have arrested and charged three people for importing meth.": "arrests 3", "An operation was conducted in 9 warehouses.": "searches 9",
      "Around 65 Customs staff took part in the raid.": "officers ~65", "Four staff of an insurer are suspected of fraud.": "suspects 4", "Officers seized 13 boxes that included handbags.": "",
    },
  });
  count("applications for a loan, houses that were ransacked", {
    en: { "The bribes were for over 200 mortgage loan applications.": "", "Police took down 12 illegal applications.": "apps 12", "Over 20 houses and businesses were ransacked by police.": "searches ≥20" },
  });
  count("a hedge belongs to the figure behind it", {
    en: { "They froze five bank accounts and over €40,000.": "bank_accounts 5" },
  });
});

describe("dates", () => {
  date("a day takes its year from the days about it", {
    en: { "On 5 July 2017 police arrested a man. His servers were copied. His partner kept the site. She gave up on 20 July. Nobody was glad. Little had changed since a raid in May 2014.": "2014-05 action, 2017-07-05 action, 2017-07-20 action" },
  }, null);
  date("days before acts, today told as a weekday, days of sentences", {
    en: {
      "Police raided a farm on the morning of May 22 and again on the night of May 23 rescued ten people.": "2024-05-22 action, 2024-05-23 action",
      "Cash Seizure in Hull on the 14/5/24\n\nOfficers raided a shop and found drugs.": "2024-05-14 action",
      "Two men were charged Wednesday, and are to be arraigned Wednesday.": "2024-06-12 other",
      "21 and 22 March 2022 - a further man and three women are sentenced to six years.": "2022-03-21/2022-03-22 other",
    },
  });
  date("moves, posts, courts and crimes are no acts of police", {
    en: {
      "He had entered Norway in May 2021, and police arrested him.": "2021-05 other",
      "Mere, who became chief in 2019, was arrested.": "2019 other",
      "Hull got ten months at Leeds Crown Court on 4 May 2018 for selling decoders that police seized.": "2018-05-04 other",
      "On 28 October 2016 he had been given twelve months, suspended for two years, after a raid.": "2016-10-28 other",
      "The thefts took place between April and July 2016, and police made arrests.": "2016-04/2016-07 period",
      "The raid followed information received on 10 March 2023.": "2023-03-10 start",
      "In about September 2015 they agreed to set up a network, and police arrested them.": "2015-09 start",
    },
  });
  date("days behind a month, campaigns of a month, ends of a range", {
    en: {
      "The raids were on May 3, 4 and 5, 2023.": "2023-05-03/2023-05-05 action",
      "The raids were on May 3, 7 and 9, 2023.": "2023-05-03 action, 2023-05-07 action, 2023-05-09 action",
      "On May 3, 4 and 5 people were held in raids.": "2024-05-03 action",
      "The campaign in May 2024 led to 15 arrests.": "2024-05 action", "The May 27-29 operation led to three arrests.": "2024-05-27/2024-05-29 action",
      "From mid-2021 until the end of 2023 they sold boxes illegally.": "2021/2023 period",
      "They sold boxes illegally between about May 2019 and June 2021.": "2019-05/2021-06 period",
      "The raid was on the 3rd day of May 2024.": "2024-05-03 action",
    },
  });
  date("until a day nothing was done", {
    en: { "They were remanded in custody until 30 September.": "2024-09-30 other", "The raids went on until dawn on 30 May.": "2024-05-30 action" },
  });
  date("the day on which somebody told it, the day on which officers were called", {
    en: { "On Tuesday, Colonel Mere said that 80 suspects had been arrested.": "2024-06-11 other", "On Tuesday, harbour detectives were called out to a warehouse.": "2024-06-11 action", "On Tuesday, officers arrested 80 suspects, police said.": "2024-06-11 action" },
  });
  date("by a month with «had», a court before which somebody went", {
    en: { "By January the operation had led to 21 arrests.": "2024-01 action", "They must leave by January.": "2025-01 other", "The men went before a court yesterday at the end of the operation.": "2024-06-11 other" },
  });
  date("a sentence handed down, what is reported that on a day, ordinals with a space, a time before a stamp", {
    en: { "A man was jailed for selling fakes. The sentence was handed down on 3 May.": "2024-05-03 other", "The force reports that on Wednesday, May 22nd, 2024, the mail centre intercepted a parcel.": "2024-05-22 action", "Officers seized drugs in a month-long operation (February 12 th to March 13 th).": "2024-02-12/2024-03-13 action", "03.24pm 21 May 2024 | News\n\nPolice have arrested three people.": "2024-05-21 published" },
  });
  date("a day in brackets behind the word for it, what the press was told here", {
    en: { "Yesterday (11/06/2024), officers arrested two men.": "2024-06-11 action", "Officers raided nine shops, the director told a media conference in Ipoh, here, yesterday.": "2024-06-11 other", "The goods were seized, he said in a statement here yesterday.": "2024-06-11 other" },
  });
  date("since a part of a year", {
    en: { "Since autumn 2022 the squad has gone after sellers.": "2022 start", "It was the biggest haul by the squad since 2008.": "2008 other" },
  });
  date("a second day before a noun", {
    en: { "On May 27 and 28 graft-busters arrested five men.": "2024-05-27/2024-05-28 action", "On May 27 and 28 people were arrested.": "2024-05-27 action" },
  });
  date("a year of two figures behind a month that is cut short", {
    en: { "The raid of 12 Sep 23 was the third.": "2023-09-12 action", "The raid of 12 Sep was the third.": "2023-09-12 action" },
  });
  date("bullets with their place and day", {
    en: { "Three raids:\n\n- Leeds, 28 November 2023. One man was arrested.\n- York, 17 December 2023. One man was arrested.": "2023-11-28 action, 2023-12-17 action" },
  });
  date("figures behind a month that count, days set far off, any Saturday", {
    en: { "On 6 and 7 February, 39 warrants were executed.": "2024-02-06/2024-02-07 action", "The matter is scheduled to be heard by the magistrates of the old river town on 18 July.": "2024-07-18 other", "The suspect was to appear in court on Monday.": "2024-06-17 other", "They sell most on a Saturday.": "", "It will be recalled that on 5 May officers arrested nine men.": "2024-05-05 action", "Raids were made under laws brought in in April 2019.": "2019-04 other" },
  });
  date("a year in brackets", {
    en: { "The drugs were seized in September (2021).": "2021-09 action" },
  });
  date("a line that says whose day follows", {
    en: { "Fake bags seized\n\nPublished\nOctober 14, 2023\n\nPolice seized fake bags on 25 June 2023.": "2023-06-25 action, 2023-10-14 published" },
  });
});

describe("money", () => {
  money("loot, what a crime costs others, what is to be paid back, a year and a half", {
    en: {
      "The fraudsters caused damage of €2 million and looted €900,000.": "2000000 EUR damage, 900000 EUR revenue",
      "The pirates ran a site, at a cost to the industry of more than £3 million.": "≥3000000 GBP damage",
      "Victims were talked into handing over their savings, in all £70,000.": "70000 GBP damage",
      "The judge ordered him to serve two years under close watch at home and to pay $41,000 in restitution.": "41000 USD fine",
      "The fraudsters earned £80,000 in a year and a half.": "80000 GBP revenue",
    },
  });
  money("a letter before a magnitude, a fee with its conversion, goods behind «no arrests have been made»", {
    en: { "Durban police found cocaine with a street value of R 500 million.": "500000000 ZAR seized", "Pirate boxes were sold with an annual £400 ($518) licence fee.": "400 GBP price year, 518 USD price year", "No arrests have been made, and the fake shoes police seized were worth £212 million.": "212000000 GBP seized" },
  });
  money("what is shared, handed back, or risked by those who are caught", {
    en: { "Police arrested three men over a pirate service. They shared £600,000 between them.": "600000 GBP revenue", "He must hand back £500,000.": "500000 GBP fine", "The judge made him pay £500,000 to the league.": "500000 GBP fine" },
  });
  money("a harm to society, the name of a tax office", {
    en: { "The raid has prevented $136 million of social harm.": "136000000 USD damage", "Fake Bureau of Internal Revenue stamps worth $175 million were confiscated.": "175000000 USD seized" },
  });
  money("dirhams, and a range whose first end has no magnitude", {
    en: { "Dubai police seized Dirham 641 million.": "641000000 AED seized", "Dubai police seized Dh3.6 million from the gang.": "3600000 AED seized", "Moroccan police seized 2 million dirhams.": "2000000 MAD seized", "Police seized between €5 to €70 million.": "5000000-70000000 EUR seized" },
  });
  money("what the market pays, what came of losses, proceeds that were recovered", {
    en: { "Shoes were sold in the market for between RM60 and RM70.": "60-70 MYR price", "Reports were made, with losses amounting to at least S$17 million.": "≥17000000 SGD damage", "A further HK$1.3 million of crime proceeds were recovered.": "1300000 HKD seized" },
  });
  money("letters that are money in their country's towns", {
    en: {
      "Pirate sites earned their owners an estimated £ an estimated £40 million.": "~40000000 GBP revenue", "The cigarettes seized in Limpopo are worth R700 000.": "700000 ZAR seized" },
  });
  money("weights, hours, machines, and what is handed over", {
    en: { "Officers found cocaine weighing 28 pounds.": "", "The cocaine came to 28 pounds (12.6 kg).": "", "Officers seized fake goods worth over Stg40,000.": "≥40000 GBP seized", "At about 5pm officers found €900 in cash.": "900 EUR seized", "Officers seized generators worth £9,000.": "9000 GBP seized", "The court told the leader of the gang to hand over £9,000.": "9000 GBP fine" },
  });
  money("what goods would have fetched, what could be a fine, what came in", {
    en: { "Officers seized tobacco that would have fetched €9,000.": "9000 EUR seized", "Fines for pirates can reach £9,000.": "≤9000 GBP fine", "About €8m is believed to have come in from the pirate site.": "~8000000 EUR revenue", "£19m was taken from fraudsters in a raid.": "19000000 GBP seized" },
  });
  money("zeros behind a comma and a space", {
    en: { "A fine of N250, 000 was levied in Lagos.": "250000 NGN fine" },
  });
  money("the highest fine there is", {
    en: { "The maximum penalty upon conviction is a fine of £500,000.": "≤500000 GBP fine" },
  });
  money("what was done to the goods", {
    en: { "Customs destroyed fake watches worth €65 million.": "65000000 EUR seized", "The gang stole more than €400,000.": "≥400000 EUR damage", "Sticks were sold to customers at £10 a month.": "10 GBP price month" },
  });
});

describe("countries", () => {
  country("what enters, who flees, brands", {
    en: { "Police arrested two men who had entered Norway on false papers.": "NO location", "The gang smuggled people fleeing war in Sudan.": "SD origin", "The fakes bear the marks of Canada Goose and Nike.": "" },
  });
  country("what is sold, and leagues", {
    en: { "The firm provides television services in Ireland.": "IE market", "The English Premier League welcomed the raid.": "" },
  });
  code("languages in a list", {
    en: { "Callers fluent in Hindi, German or Polish were trained.": "", "Homes belonging to British and Norwegian residents were searched.": "GB, NO" },
  });
  country("offices with long names, and helpers", {
    en: { "Two men were arrested; pills went to the UK's Medicines and Food products Regulatory Agency.": "GB authority", "With help from law enforcement in Peru and Chile, the authorities took down 40 sites.": "CL authority, PE authority" },
  });
  country("who belongs to a country, who is looked into there", {
    en: { "Police arrested two men after a complaint by the UK's Premier League.": "GB other", "Police raided homes. Nine people are under investigation in Spain and Romania.": "ES location, RO location", "Officers arrested two Kenyan couriers.": "KE nationality" },
  });
  code("another Benin, and airlines", {
    en: { "Officers of the Benin Zonal Office in Edo arrested two men.": "", "He had flown in with Ethiopian Airline.": "" },
  });
  country("people and boats on their way", {
    en: { "Police arrested two men. The network smuggled people over the Channel from France to Britain.": "FR origin, GB location", "A group sending dinghies from Turkey was arrested.": "TR origin" },
  });
  country("what an action meant", {
    en: { "Police arrested two men. The takedown meant coordinated action in Germany and France.": "DE location, FR location" },
  });
  country("a haul that is the largest of a country, an address for which goods are bound", {
    en: { "Officers swooped on New Zealand's second largest importation of methamphetamine.": "NZ location", "Customs seized shoes that were destined for an address in Mexico.": "MX market" },
  });
  code("shirts of a team, a province, a sign behind dollars", {
    en: { "Officers seized 620 England replica shirts.": "", "Police in the British Columbian hamlet raided a lab.": "", "He must repay £118,000 ($150,000 US) or go to prison.": "" },
  });
  country("the drug and its lords", {
    en: { "Police seized two tonnes. The drug comes mainly from Colombia.": "CO origin", "Police arrested a French drug lord.": "FR nationality" },
  });
  country("what was trafficked from there to there, capitals before an adjective", {
    en: { "Two men were arrested over the trafficking of rhino horns from Mozambique to Vietnam.": "MZ origin, VN market", "IN FIGURES German and Dutch police joined forces.": "DE authority, NL authority" },
  });
  country("where goods went and came from", {
    en: { "Police arrested a man who smuggled fake pills into Ireland from Spain.": "ES origin, IE location", "Police in Leeds, in the north of England, arrested two men.": "GB location" },
  });
});

describe("sums", () => {
  money("cash on the next line", {
    en: { "Results:\n• Domains: 4,500\n• Cash: EUR 300 000": "300000 EUR seized" },
  });
  money("vague sums, what a scam was worth, prices by the month, names behind a hyphen", {
    en: {
      "The gang paid them several hundred dollars each.": "", "He was cheated of a few thousand pounds.": "",
      "Police recovered two cars from the $9 million gold scam suspects.": "9000000 USD damage", "The gang sold £10-a-month subscriptions.": "10 GBP price month", "Kenyan police heard of a Ksh90,000 M-Pesa loss.": "90000 KES damage",
    },
  });
});

describe("letters for money where no country tells", () => {
  money("large sums alone", {
    en: { "Police in Pasig seized P1 million in counterfeit bills.": "1000000 PHP seized", "The raids netted N12.5 million in cash.": "12500000 NGN seized", "Officers seized N95 masks at exit P2.": "" },
  });
});

describe("names", () => {
  name("plain names of a list that goes on to its end", {
    en: { "The raid against pirate sites StreamaX, Rivola and Tembo took place in May.": "Rivola, StreamaX, Tembo" },
  });
  name("sites behind a dash, and a serial comma", {
    en: { "The three domains—zeta.biz, omega.tv, and sigma.org—were seized from pirates.": "omega.tv, sigma.org, zeta.biz" },
  });
  name("gangs that are part of their name, posts and offices behind «operations»", {
    en: { "Three smugglers of the Black Kite Gang were arrested.": "Black Kite Gang", "Operations Manager Jane Mere praised the raid.": "", "The Project Development Committee met after the raid.": "", "Operations Larch, Birch and Elm led to raids.": "Birch, Elm, Larch" },
  });
  name("figures alone behind a large noun", {
    en: { "Officers joined the Operation 404 raids in Brazil.": "404", "In last week's operation 45 countries took part.": "" },
  });
  name("no name of an operation or a target", {
    en: { "UK Crackdown on Illegal Streaming Networks Intensifies with Four Arrests": "", "He watched the game on an illegal Super Bowl website before the raid on pirates.": "", "Police arrested two men. The suspects were named as John Mere and Tom Hull.": "", "City police bust 'biggest' film piracy racket": "", "Illegal TV streaming gang shut down by arrests": "",  "FOUR CONVICTED OF POSSESSION AND OPERATION OF GAMBLING DEVICES": "", "Police arrested four Torre Alta gang members.": "", "Officers raided a Torre business that sold pirate boxes.": "", "A smuggling gang used a WhatsApp group called Sunny Side.": "", "An investigation into a Torre Alta-based crime group led to a raid.": "", "The Gang Impact Team seized drugs and arrested two smugglers.": "", "The fraud has run since July, and a criminal gang was raided.": "", "Police seized servers of the LockZeta ransomware gang.": "LockZeta", "Agents seized assets of three firms, including zetafilm.com, omega.tv and sigma.net, in a raid on piracy.": "omega.tv, sigma.net, zetafilm.com" },
  });
});
