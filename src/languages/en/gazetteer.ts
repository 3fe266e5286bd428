import type { Gazetteer } from "../pack.ts";
import { agencies } from "./agencies.ts";
import { countries } from "./countries.ts";

const US_STATES = [
  "Alabama", "Alaska", "Arizona", "Arkansas", "California", "(North|South) Carolina", "Carolina", "Colorado", "Connecticut", "(North|South) Dakota", "Delaware", "Florida", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland",
  "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New (Hampshire|Jersey|Mexico|York)", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "Tennessee", "Texas", "Utah", "Vermont", "[West] Virginia", "Wisconsin", "Wyoming",
];

/** Of «Lebanon, Pa.». */
const US_SHORT = ["(=Ala|=Ariz|=Ark|=Calif|=Colo|=Conn|=Fla|=Ill|=Ind|=Kan|=Ky|=Mass|=Md|=Mich|=Minn|=Miss|=Mo|=Mont|=Neb|=Nev|=Okla|=Ore|=Pa|=Penn|=Tenn|=Tex|=Va|=Vt|=Wis|=Wyo) .", "(N|S|W) . (H|J|Y|C|D|M|Va) .", "=N.H.", "=N.J.", "=N.Y.", "=N.C.", "=S.C.", "=N.D.", "=S.D.", "=N.M.", "=W.Va."];

export const gazetteer: Gazetteer = {
  countries,
  agencies,
  inflect: (word) => {
    if (/(man|woman)$/.test(word) && word.length > 6) return [word, word.replace(/man$/, "men")];
    return /(ish|ch|ese|ss|ois|s|ic|ino|ina)$/.test(word) && !/(ino|ina)$/.test(word) ? [word] : [word, `${word}s`];
  },
  home: null,
  adjectiveCase: "capital",
  titleCase: true,
  peopleEnding: "s",
  nounsFollow: true,
  somebody: { articles: ["the"], endings: ["an", "dane", "swede", "finn", "turk", "greek", "pole", "spaniard", "briton", "scot", "croat", "serb", "czech", "slovak", "thai", "kurd", "uzbek", "tajik", "kazakh", "pakistani", "iraqi", "israeli", "somali", "bangladeshi", "nepali", "kuwaiti", "saudi", "emirati", "frenchwoman", "englishwoman", "irishwoman", "dutchwoman"] },
  decoys: [
    "British (Columbian|Columbians)", "(England|Scotland|Wales|Ireland|Brazil|Argentina|Germany|France|Spain|Italy|Portugal|Netherlands|Australia|India|New Zealand) (World Cup|replica|shirt|shirts|kit|kits|jersey|jerseys|football|rugby|cricket|squad|striker|captain|fans|goalkeeper|midfielder|international|winger)",
    "New Mexico", "New England", "New South Wales", "New Jersey", "New Britain", "New Ireland", "Nova Scotia", "British Columbia", "Mexico City", "Panama City",
    "Canada (Goose|Dry)", "Kuwait City", "Guatemala City", "Jersey City", "Benin (City|Zonal)", "Benin, Edo", "(South|East) China (Sea|Morning Post)", "Gulf of Thailand", "Sea of Japan", "Panama Papers", "Panama (hat|hats)", "Panama Canal", "Suez Canal", "Gulf of (Mexico|Guinea|Oman)", "Prince of Wales",
    "[Papua] New Guinea (pig|pigs)", "guinea (pig|pigs)", "(South|North|Latin|Central|Native|African|Spanish|Pan) (American|Americans)", "(South|North|Latin|Central|Meso) America", "America (Online|First)", "America's (Cup|Got Talent|Next Top Model|Most Wanted)", "West (Indian|Indians)",
    "English Channel", "Irish Sea", "Indian Ocean", "(French|German|Spanish|Italian|Russian|Polish|Chinese|Portuguese|Dutch|Turkish) (speaker|speakers|language|lessons|subtitles|dub|dubbing)", "Swiss (army knife|cheese)", "Turkish (bath|delight)", "Danish (pastry|pastries)", "French (fries|toast|Open|horn|bulldog)",
    "(US|U.S.|Australian|Spanish|Italian) Open", "(Tamil|Telugu|Telegu|Hindi|Malayalam|Kannada|Punjabi|Bengali|Marathi|Urdu) and English", "English (Premier League|Football League|FA Cup|Championship)", "(Spanish|Italian|German|French|Scottish|Dutch|Portuguese|Turkish) (Premier League|Premiership|Football League)", "(North|South|East|West|Magnetic) Pole", "Pole position", "Brazil (nut|nuts)", "Jordan (River|Valley)", "River Jordan", "(Air|Michael) Jordan",
    "Lake Chad", "Chad Basin", "Niger (Delta|River|State)", "Cuba libre", "Little (Italy|India|Russia|Jamaica|Portugal|Ethiopia)", "France 24", "Russia Today", "China Daily", "China Post",
    "India Today", "Times of (India|Israel|Malta)", "Israel Hayom", "Irish (Times|Independent|Examiner|Sun|Mirror)", "Brazil Journal", "USA Today", 
    "Poland Spring", "Hong Kong (flu|dollar|dollars)", "(US|U.S.|Australian|Canadian|Singapore) (dollar|dollars)", "American (Express|Airlines|Football|Idol)", "British (Airways|Telecom|Gas|American Tobacco)", "(Ethiopian|Turkish|Malaysia|Malaysian|Singapore|Kenya|Egypt|Vietnam|Thai|Korean|Japan|China|Saudi|Iran|Kuwait|Philippine|Philippines|Pakistan|Sri Lankan|South African|Rwanda|Uganda|American|Swiss|Czech|Croatia|Austrian|Jamaica|Qatar|Oman) (Airline|Airlines|Airways|Air)",
    "Swiss (Air|Re)", "Georgia (Tech|State|Bureau of Investigation|Power)",
    "Cayman (S|GT)", "Holland (Park|Tunnel)", "China (town|clay)",
  ],
  doubts: {
    Georgia: { means: "person", against: [...US_STATES, "Atlanta", "Savannah", "Augusta", "Bulldogs", "Peach State", "(US|U.S.) state", "district of Georgia", "county"], support: ["Tbilisi", "Batumi", "Caucasus", "Armenia", "Azerbaijan", "Abkhaz*", "Ossetia*"] },
    Jordan: { means: "person", against: ["NBA", "Nike", "sneakers", "Air Jordan"], support: ["Amman", "kingdom", "Hashemite"] },
    Chad: { means: "person", against: ["hanging"], support: ["N'Djamena", "Sahel", "Lake Chad"] },
    Niger: { means: "word", against: ["Niger State", "Abuja", "EFCC", "NDLEA", "ICPC", "Minna", "Nigeria", "Nigerian", "Nigerians", "Kaduna", "Lagos", "Kogi", "Benue", "Kwara"], support: ["Niamey", "Sahel", "Agadez", "Burkina Faso", "Mali"] },
    Benin: { means: "word", against: ["Edo", "EFCC", "NDLEA", "Abuja", "Nigeria", "Nigerian", "Nigerians", "Lagos", "Warri", "Auchi", "Delta State"], support: ["Cotonou", "Porto-Novo", "Togo", "Parakou", "Republic of Benin", "Niamey", "Burkina Faso"] },
    Israel: { means: "namesake", against: [], support: ["Tel Aviv", "Jerusalem", "Gaza"] },
    US: { means: "word", against: [], support: [] },
    Jersey: { means: "word", against: ["shirt", "football jersey"], support: ["Guernsey", "Channel Islands"] },
    "San Marino": { means: "place", against: ["California", "Los Angeles"], support: ["Italy", "Republic", "Rimini", "police", "in"] },
  },
  surnames: ["Cuban", "French", "English", "Welsh", "German", "Irish", "Scots", "Brit", "Dane", "Swede", "Somali", "Holland", "Turk", "Nepali"],
  provinces: [...US_STATES, ...US_SHORT],
  hosts: ["Bank", "(Association|Assn)", "Scouts", "Corporation", "Captain", "Church", "Tour", "Giro", "Vuelta", "Queen", "Duke", "University", "College", "Voice", "Radio", "Lord", "Virgin", "Miss", "Team"],
  bodies: ["Association", "Assn", "Federation", "Alliance", "Society", "Industry", "Industries", "League", "Foundation", "Coalition"],
  tails: ["County", "Township", "Creek", "Hills", "Heights", "Point", "Star", "Inquirer", "Herald", "Tribune", "Gazette", "Mail", "Express", "Observer", "Telegraph", "Chronicle", "Guardian", "Mirror", "Sun", "Independent", "Examiner", "Standard", "Journal", "Monitor", "Nation", "Street", "Road", "Lane", "Avenue", "Square", "Terrace", "Crescent", "Mobile", "Telecom", "Today", "Post", "Times", "Airline", "Airlines", "Airways", "Air", "Online", "TV", "FC", "Rugby", "Football", "Cricket", "Unicom", "Inc", "Ltd", "GmbH", "SpA", "PLC", "Group", "Media", "Radio", "News"],
  language: {
    before: ["in", "into", "from", "to", "original", "(speaks|speak|spoke|speaking) [only|little|fluent|good|broken]", "spoken", "learn", "learns", "learned", "learnt", "learning", "taught", "teach", "teaches", "teaching", "studied", "language", "translated"],
    articles: [],
    tongues: [],
    after: ["language", "languages", "speaking", "subtitle", "subtitles", "subtitled", "dubbing", "dubbed", "translation", "translations", "version of this", "lessons", "speakers", "speaker"],
  },
  compounds: { FR: ["Franco"], IT: ["Italo"], GB: ["Anglo"], CN: ["Sino"], RU: ["Russo"], ES: ["Hispano"], PT: ["Luso"], AT: ["Austro"] },
  leads: {
    in: ["in", "across", "throughout", "within", "inside", "around", "near", "at", "between", "over", "including", "(both|namely)", "outside", "via", "through"],
    of: ["of", "of both"],
    from: ["from", "out of"],
    into: ["into", "enter", "entered", "entering", "enters"],
    to: ["to", "towards", "toward", "for", "against", "on", "targeting"],
    through: [],
    by: ["by", "with", "alongside", "involving"],
    and: ["and", "or", "as well as", "plus", "&"],
    article: ["the", "those", "its", "mainland", "neighbouring", "neighboring"],
    one: ["a", "an"],
    other: ["for the most part", "old", "who", "whom", "whose", "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "mid", "far", "rural", "be", "being", "been", "mostly", "mainly", "largely", "chiefly", "mere", "north", "northern", "south", "southern", "east", "eastern", "west", "western", "central", "that", "while", "but", "when", "as", "both", "also", "after", "before", "since", "although", "if", "where", "once", "because", "unlike", "despite", "during", "until", "under", "so", "then", "now", "not", "how", "why", "what", "which", "other", "such", "several", "many", "most", "some", "even", "just", "still", "yet", "elsewhere", "later", "earlier", "like", "than", "is", "was", "were", "are", "has", "have", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "all", "only", "meanwhile", "today", "yesterday"],
  },
  cues: {
    authority: ["interpol", "institute", "secretariat*", "tribunal*", "directorate*", 
            "police", "policeman", "policemen", "authority", "authorities", "prosecutor*", "prosecution", "customs", "court", "courts", "judge", "judges", "judiciary", "magistrate*", "ministry", "minister", "government*", "department",
      "justice", "law enforcement", "officer", "officers", "agent", "agents", "agency", "agencies", "regulator*", "investigator", "investigators", "detective*", "desk", "attorney", "gendarmerie", "guardia", "guard", "tax agency", "bureau", "senate",
      "parliament", "congress", "lawmakers", "embassy", "marshals", "federal", "colleagues", "counterparts", "services", "force", "forces", "council", "trade representative", "secret service", "homeland", "administration", "officials", "official", "inspector", "inspectors", "mounties", "commission", "commissioner", "coordinator", "constabulary", "army", "navy", "coastguard", "militia", "troops", "taxman", "watchdog", "request", "requests", "behest", "inspector*", "coordinator*", "unit", "units", "task force", "treasury", "=Service", "=Office", "=Board", "=Directorate", "=Squad", "=Division", "=Branch", "=Command", "=Team", "=Cell", "garda", "gardai", "sheriff*", "ombudsman", "embassies", "consulate", "president", "=premier", "legislat*", "high commission", "mp", "mps", "senator*", "congressm(a|e)n", "intelligence", "police-led", "partner*", "operative*", "liaison*"
    ],
    acting: ["providing", "(countries|states|nations|forces|agencies|authorities|members) (involved|participating|concerned|taking part|included)", "(took|taken|taking|takes|take) part", "participat*", "cooperat*", "co operat*", "collaborat*", "support*", "assist*", "help*", "back*", "join*", "coordinat*", "contribut*", "involv*", "led", "initiat*", "launch*", "arrest*", "seiz*", "raid*", "block*", "shut*", "fines", "order*", "jail*", "charg*", "convict*", "indict*", "extradit*", "request*", "ask*"],
    abroad: ["abroad", "overseas", "beyond (the border|its borders|our borders)"],
    anaphora: ["(those|these|the participating|the respective) countries", "each country"],
    inquiry: ["campaign", "crackdown", "clampdown", "investigation", "investigations", "inquiry", "inquiries", "probe"],
    person: ["immigrant", "native[s]", "drug (lord|baron|dealer|boss|kingpin|trafficker|smuggler|runner|courier|mule|gang|network|ring|cartel)[s]", "lord", "lords", "baron", "barons", "citizen", "citizens", "=national", "nationals", "nationality", "man", "men", "woman", "women", "suspect", "suspects", "individuals", "brothers", "couple", "hacker", "hackers", "resident", "residents", "gang", "mafia", "businessman", "students", "student", "people", "programmer", "teenager", "youth", "passport", "criminals", "pirates", "born", "aged", "supplier*", "accountant", "pensioner*", "named", "known as", "identified as", "living", "nationalit(y|ies)", "pair", "duo", "trio", "boss", "bosses", "kingpin*", "gangster*", "ring", "syndicate", "syndicates", "gangs", "clan", "clans", "networks", "mobster*", "(criminal|crime|drug|smuggling|trafficking|fraud) (network|networks|organisation|organisations|organization|organizations|group|groups)", "fraudster*", "scammer*", "businessmen", "entrepreneur*", "ex-policeman", "=Kurd", "=Kurds", "expatriate*", "expat", "expats", "worker", "workers", "boy", "boys", "girl", "girls", "male", "males", "female", "females", "father", "mother", "son", "wife", "husband", "tourist*", "courier*", "trader*", "trafficker*", "smuggler*", "mule", "mules", "conm(a|e)n", "offender*", "defendant*", "fugitive*", "accomplice*", "mercenar*", "soldier", "soldiers", "lawyer*", "doctor*", "officer-turned*", "developer*", "engineer", "driver*", "sailor*", "mastermind", "leader", "ringleader*", "member", "members", "group"],
    border: ["(treaty|agreement|agreements) with", "bordering"],
    onlooking: ["as observers", "as an observer", "with observer status", "as guests"],
    event: ["(spokesman|spokeswoman|spokesperson)", "war", "invasion", "match", "matches", "game", "fixture", "clash", "friendly", "World Cup", "Olympics", "Olympic Games", "Commonwealth Games", "Paralympics", "tournament*", "championship*", "Grand Prix", "festival*", "conference", "summit", "trade fair", "exhibition", "expo", "elections", "Euros", "Super Bowl"],
    law: ["fine", "fined", "fines", "law", "laws", "legal", "illegal", "prosecuted", "banned", "court", "courts", "forbidden", "regulator", "judge*", "example", "practice", "will not", "similar*", "same", "compar*", "unlike", "legislat*", "bill"],
    goods: ["stolen (cars|car|vehicles|phones)", "shoe", "sneaker", "dress", "apparel", "footwear", "accessories", "dinghy", "dinghies", "boats", "vessels", "engines", "outboard*", "ivory", "tusk*", "rhino horn*", "horns", "pangolin scales", "scales", "bones", "timber", "rosewood", "abalone", "eels", "animals", "reptiles", "tortoises", "parrots", "wildlife", "skins", "hashish", "resin", "opium", "marijuana", "ecstasy", "MDMA", "amphetamine*", "captagon", "the drug", "drug (shipment|shipments|consignment|consignments|haul|hauls|load|loads)", "narcotics", "contraband", "alcohol", "fuel", "diesel", "gold", "diamonds", "antiquities", "artefacts", "arms", "guns", "rifles", "pistols", "explosives", "fertiliser", "sugar", "goods", "merchandise", "cargo", "cigarette*", "tobacco", "cocaine", "heroin", "cannabis", "drugs", "toys", "shoes", "watches", "handbags", "medicine*", "pills", "parcel*", "package*", "shipment*", "consignment*", "container*", "counterfeits", "fakes", "sweets", "candy", "vapes", "vape", "spirits", "whisky", "whiskey", "vodka", "wine", "beer", "tyres", "tires", "clothing", "garments", "perfume*", "cosmetics", "jewellery", "handset*", "firearm*", "weapon*", "ammunition", "methamphetamine", "fentanyl", "ketamine", "precursor*", "chemicals", "sneakers", "trainers", "jerseys", "electronics", "software", "films", "movies", "load", "loads", "lorryload*", "truckload*", "haul", "hauls", "imports", "brand", "brands", "immigrant*", "migrant*"],
    descent: ["origin", "descent", "heritage"],
    users: ["piracy (stands|stood|is|was|rate)", "(lead|top|head)[s] (the|a) (ranking|rankings|list|table|field)", "followed by", "user", "users", "subscriber", "subscribers", "customer", "customers", "viewer", "viewers", "household", "households", "market", "markets", "consumer", "consumers", "victim", "victims", "audience", "audiences", "fans", "clients", "visits", "views", "buyers", "adults", "population", "families", "economy", "visitors", "traffic", "listeners", "shoppers", "investors", "taxpayers", "readers", "gamers", "players", "industry", "industries", "sales", "taxpayer*"],
    visits: ["accessible", "reachable", "be (reached|viewed|accessed|opened)", "downloaded", "downloads", "visit", "visits", "visitors", "views", "traffic"],
    preying: ["dupe", "dupes", "cheat", "cheats", "defraud", "scam", "con", "trick", "fleece", "rob", "lure", "target", "targets", "swindle", "exploit", "exploiting", "exploited", "blackmail", "targeting", "targeted", "hurt", "hurting", "ripped off", "ripping off", "harassed", "threatened", "spied on", "looted", "(crimes|frauds|scams|fraud|attacks|schemes|offences) [mostly|mainly|committed|aimed] against", "mostly against", "mainly against", "hacked", "extort*", "blackmail*", "phish*", "lured", "luring", "robbed", "robbing", "took aim at", "taking aim at", "defraud*", "scammed", "scamming", "cheated", "cheating", "duped", "duping", "swindl*", "conned", "conning", "preyed on", "preying on", "stole from", "stealing from", "fleec*", "tricked", "tricking", "victimi*"],
    selling: ["left for", "bound for", "supplies", "supplied (to|customers|users|homes|pubs|subscribers|viewers|buyers|dealers|the)", "supply", "supplying", "distribut*", "sold", "selling", "sell", "sells", "sale", "sales", "marketed", "targeting", "targeted", "aimed", "popular", "broadcast", "broadcasts", "broadcasting", "available", "exported", "re exported", "bound", "destined", "(meant|intended) (for|to be)", "heading", "headed", "shipped", "streamed", "offered", "watched", "retransmi*", "seen"],
    bound: ["destination[s]", "bound for"],
    making: ["(fleeing|fled|escaping|escaped) [from] (war|conflict|violence|poverty|persecution|repression|hunger)", "(trafficking|smuggling) of", "manufactured", "loaded", "pressed", "printed", "assembled", "grown", "made", "built", "posted", "mailed", "bought", "purchased", "procured", "ordered", "obtained", "landed from", "arrived from", "arriving from", "departed from", "flew from", "flown from", "travelled from", "traveled from", "produced", "imported", "import", "imports", "originat*", "shipped", "smuggled", "came", "coming", "sourced", "brought", "entered", "packed", "recruit*"],
    coming: ["(had|has|have) left", "departed", "on (its|their|the) way", "ferry", "ferries", "flight", "flights", "plane", "sailing", "posted", "mailed", "couriered", "entered", "imported", "importation", "shipped", "flown", "arriv*", "sent", "came", "come", "comes"],
    operating: ["operat(ed|es|ing)", "ran", "run", "managed", "controlled", "streamed", "hosted"],
    place: ["states", "parts", "corners", "arm", "(largest|biggest|first|second largest|second biggest|third largest|third biggest|busiest|deadliest) [ever]", "northeast", "north east", "north-east", "northwest", "north west", "southeast", "south east", "southwest", "south west", "heart", "corner", "centre", "center", "outskirts", "region", "regions", "city", "cities", "town", "towns", "province", "provinces", "territory", "soil", "border", "coast", "island", "islands", "facility", "facilities", "factory", "factories", "plant", "plants", "base", "hub", "hubs", "port", "ports", "airport", "airports", "warehouse", "warehouses", "prison", "jail", "mainland", "countryside", "village", "villages", "suburb", "suburbs", "resort", "headquarters", "premises", "flats", "apartments", "server", "servers", "capital", "address", "addresses", "data centre", "data center", "properties", "bank", "banks", "accounts", "state of", "municipalit*", "borders", "shores", "costa*", "north", "south", "east", "west"],
    funds: ["money", "funds", "proceeds", "cash", "profits", "payments", "transfers"],
    firm: ["company", "companies", "firms", "firm"],
  },
};
