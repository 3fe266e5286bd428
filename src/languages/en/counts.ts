import type { CountWords } from "../pack.ts";

export const counts: CountWords = {
  headFinal: true,
  adjectiveEndings: ["ed", "ing", "al", "ic", "ive", "ous", "less", "able", "ible", "ary", "ory", "ful", "ent", "ant", "ish", "ese", "ian", "line", "top", "web", "ware", "ion", "ment", "ity", "cy", "er", "or", "ism", "ship", "age", "ar", "il"],
  pluralEnding: "s",
  nouns: {
    arrests: ["arrest[s]", "detention[s]", "detainee[s]", "arrestee[s]", "apprehension[s]"],
    suspects: [
      "suspect[s]", "defendant[s]", "accused", "perpetrator[s]", "offender[s]", "alleged (members|ringleaders|leaders|organisers|organizers|operators|pirates|hackers)", "ringleader[s]",
      "gang members", "hacker[s]", "fraudster[s]", "(money mules|mules)", "scammer[s]", "smuggler[s]", "trafficker[s]", "cybercriminal[s]", "criminal[s]", "co-conspirator[s]", "conspirator[s]", "indictee[s]", "indictment[s]", "fugitive[s]", "traffickers", "launderer[s]", "counterfeiter[s]",
    ],
    convictions: ["conviction[s]", "convict[s]", "guilty plea[s]", "guilty verdict[s]"],
    searches: ["[house|home|property|premises] search[es]", "search and seizure warrant[s]", "warrant[s]", "raid[s]", "search warrant[s]", "[home|house] inspection[s]"],
    servers: ["[computer|streaming|dedicated|web] server[s]", "servers"],
    devices: [
      "device[s]", "box[es]", "set-top box[es]", "decoder[s]", "receiver[s]", "[TV|Android|streaming|firestick|fire] stick[s]", "firestick[s]", "phone[s]", "mobile phone[s]", "cellphone[s]", "ISD[s]", "TV box[es]", "cell phone[s]", "smartphone[s]", "mobiles", "handset[s]", "computer[s]", "laptop[s]", "tablet[s]", "hard drive[s]", "hard disk[s]", "disk[s]", "drive[s]", "smart card[s]", "smartcard[s]", "access cards", "viewing cards", "SIM card[s]", "SIM box[es]", "modem[s]", "router[s]", "USB stick[s]", "USB drive[s]", "PC[s]", "card-sharing (boxes|units)", "set-top units", "dongle[s]", "electronic device[s]", "iPhone[s]", "DVD burner[s]", "burner[s]", "duplicator[s]", "encoder[s]", "transmitter[s]", "modulator[s]", "satellite dish[es]", "cards", "card", "storage media", "data carriers", "pieces of (equipment|hardware)", "terminals", "skimmers",
    ],
    domains: [
      "domain[s]", "domain name[s]", "web domain[s]", "website[s]", "web site[s]", "web page[s]", "webpage[s]", "site[s]", "web portal[s]", "portal[s]", "link[s]", "URL[s]", "online shop[s]", "online store[s]", "web shop[s]", "webshop[s]", "internet site[s]", "mirror[s]", "subdomain[s]", "online marketplace[s]", "marketplaces", "streaming platforms", "hostnames",
    ],
    channels: ["channel[s]", "[TV|television|pay-TV|live|premium] channel[s]", "stations", "TV stations", "broadcast channels", "feeds"],
    users: [
      "user[s]", "end[-]user[s]", "subscriber[s]", "customer[s]", "client[s]", "viewer[s]", "household[s]", "consumer[s]", "subscription[s]", "paying (users|customers|subscribers|members)", "user account[s]", "registered (members|users)", "account holder[s]", "visitors", "buyers", "paying members", "membership",
      "homes illegally", "EU citizens", "people with access",
    ],
    resellers: ["reseller[s]", "re-seller[s]", "sub-reseller[s]", "seller[s]", "dealer[s]", "distributor[s]", "vendors", "retailers"],
    bank_accounts: ["[bank|mule|current|savings|money] account[s]", "payment account[s]", "PayPal account[s]", "financial account[s]", "crypto account[s]"],
    vehicles: ["vehicle[s]", "car[s]", "luxury (car[s]|vehicle[s])", "van[s]", "motorcycle[s]", "motorbike[s]", "truck[s]", "lorry", "lorries", "boat[s]", "yacht[s]", "speedboat[s]", "automobiles", "scooters"],
    properties: ["property", "properties", "apartment[s]", "flat[s]", "villa[s]", "real estate properties", "real estate assets", "plots of land"],
    officers: ["[police|customs|law enforcement|federal|special|enforcement|Garda] officer[s]", "[police|federal|FBI|customs|HSI] agent[s]", "police[men]", "detective[s]", "investigators", "gardaí", "gardai", "personnel", "troops", "constables", "policemen"],
    works: ["film[s]", "movie[s]", "title[s]", "series", "TV series", "TV show[s]", "show[s]", "episode[s]", "song[s]", "video[s]", "works", "copyrighted works", "TV programmes", "album[s]", "video game[s]", "e-books", "books", "music videos", "broadcasts", "recordings", "documentar(y|ies)", "programmes", "programs", "game titles"],
    countries: ["[partner|member|participating] countr(y|ies)", "nations", "member states", "EU member states", "states worldwide", "jurisdictions", "EU countries"],
    groups: ["[organised|organized] crime group[s]", "criminal group[s]", "[criminal|crime] gang[s]", "criminal network[s]", "criminal organi(s|z)ation[s]", "crime syndicate[s]", "syndicate[s]", "OCG[s]", "piracy groups", "gangs", "[release|warez] groups", "crime rings", "cartels", "crews"],
    apps: ["app[s]", "application[s]", "mobile app[s]", "smartphone app[s]"],
    social: ["(Telegram|WhatsApp|Facebook|Discord|YouTube|social media|social) (channel[s]|group[s]|profile[s]|page[s]|account[s]|chat[s])", "social media profiles", "(Facebook|Instagram|Twitter|social media|Reddit) (profiles|posts)", "social networks profiles", "profiles"],
  },
  uncounted: ["(Visa|credit|debit|payment|bank|prepaid|gift|business|playing) card[s]", "voice channels", "[international|European] arrest warrant[s]", "house arrest", "industrial site[s]", "storage site[s]", "production site[s]", "construction site[s]", "crime scene[s]", "email account[s]", "police force[s]", "police station[s]", "search engine[s]", "box office", "link in", "server location[s]", "arrest rate", "domain extensions", "series of", "user data", "site visits", "states of"],
  persons: [
    "people", "person[s]", "individual[s]", "man", "men", "woman", "women", "national[s]", "citizen[s]", "other[s]", "member[s]", "operator[s]", "administrator[s]", "admin[s]", "leader[s]", "organiser[s]", "organizer[s]", "employee[s]", "resident[s]", "teenager[s]", "boy[s]", "youth[s]", "brothers", "sisters", "foreigner[s]", "foreign nationals", "associate[s]", "accomplice[s]", "adults", "owners", "managers", "executives", "developers", "males", "females", "students", "parties", "director[s]", "driver[s]", "trader[s]", "shopkeeper[s]", "publican[s]", "landlord[s]", "businessm(a|e)n", "siblings", "relatives", "fishermen", "crew members", "official[s]", "engineer[s]", "programmer[s]", "doctor[s]", "teacher[s]", "lawyer[s]", "accountant[s]", "Briton[s]", "Spaniards", "Italians", "workers", "technicians", "couriers", "figures", "targets", "minors", "juveniles", "immigrants", "natural persons", "key members", "pirates",
  ],
  places: ["house[s]", "home[s]", "warehouse[s]", "premises", "address[es]", "location[s]", "residence[s]", "residential addresses", "businesses", "business premises", "call cent(er|re)[s]", "shop[s]", "store[s]", "office[s]", "stalls", "outlets", "pubs", "bars", "dwellings", "factories", "factory", "workshops"],
  actions: {
    users: ["watch", "watched", "watching", "use", "using", "used by", "serving", "supplied", "served", "subscribed", "paying", "pay for", "paid for", "have a dodgy box", "fined", "streamed"],
    arrests: [
      "arrest", "arrested", "arresting", "arrests", "detain", "detained", "detains", "detaining", "in custody", "into custody", "remanded", "taken in", "being held", "held on suspicion", "apprehended", "captured", "nabbed", "nab", "nabs", "behind bars", "rounded up", "handcuffed", "in handcuffs", "collared", "busted", "held by police", "under arrest", "held (as|after|over|for|in raids|in connection)", "under house arrest", "placed under house arrest", "were held", "was held", "are held", "jailed pending", "picked up",
    ],
    suspects: [
      "charged", "charge", "charges against", "indicted", "indict", "investigated", "investigating", "investigates", "questioning", "interrogated", "being sought", "prosecuting", "under investigation", "identify", "summonsed", "summoned", "prosecuted", "reported to", "questioned", "assisting with (investigations|enquiries|inquiries)", "helping (police|with enquiries)", "interviewed", "interviewed under caution", "cautioned", "facing charges", "face charges", "stand trial", "on trial", "arraigned", "named in (warrants|an indictment|the indictment)", "are facing", "sued", "uncovered", "appeared in court", "appear in court", "standing trial", "booked",
    ],
    convictions: ["convicted", "sentenced", "jailed", "found guilty", "pleaded guilty", "pled guilty", "plead guilty", "pleading guilty", "imprisoned", "admitted", "prison (term|time|sentence)[s]", "jail (term|time|sentence)[s]", "behind bars for", "sent to (prison|jail)", "put behind bars", "were fined", "received prison sentences", "prison sentences", "given suspended sentences", "handed (prison|jail|suspended)"],
    searches: ["searched", "raided", "search", "searching", "raid", "raiding", "stormed", "went into", "entered", "called at", "swooped on", "inspected", "visited"],
  },
  accusations: ["suspected", "accused of", "believed to be involved", "identified", "wanted", "implicated", "named", "targeted"],
  socialMedia: ["Telegram", "WhatsApp", "Discord", "YouTube", "social [media|messaging|network[s]]", "messaging", "Facebook", "Instagram", "TikTok"],
  television: ["TV", "television", "pay-TV", "satellite", "cable", "broadcast[s]", "live", "premium", "sports"],
  modifiers: [
    "other", "further", "additional", "more", "new", "separate", "different", "illegal", "illicit", "pirate", "pirated", "alleged", "suspected", "key", "main", "online", "foreign", "local", "high-value", "counterfeit", "fake", "unique", "sports", "business", "goods", "paying", "active", "monthly", "premises", "access", "criminals", "wireless", "premium", "luxury", "such", "of these", "of its", "of his", "of their", "registered", "simultaneous", "so-called", "popular", "smart", "credit", "credit union", "motor", "retail", "third", "high", "high-level", "high-end", "low", "court", "large", "small", "big", "major", "cheap", "rogue", "home", "holiday", "residential", "secure", "secret", "rented", "host", "rack", "cloud", "proxy", "state", "prime", "young", "older", "adult", "male", "female", "armed", "late", "early", "Android", "IPTV", "TV",
  ],
  possessives: ["'s", "’"],
  placePrepositions: ["in", "across", "at"],
  elsewhere: ["abroad", "elsewhere", "overseas", "nationwide"],
  partitives: ["of the", "of them", "of whom", "of these", "of those", "of", "of which", "of its", "of their", "or so", "odd"],
  ofThem: ["of which", "of these", "of those", "of them", "of whom"],
  others: ["another", "other", "others", "a further", "further", "additional", "more"],
  copulas: ["is", "are", "was", "were", "been", "at", "to", "reached", "totalled", "totaled", "total", "totalling", "totaling", "exceeded", "numbered", "numbering", "stood at", "rose to", "estimated at", "put at", "amounted to", "includes", "included", "some", "in total", "total of", "number of", "number", "numbers", "came to", "topped", "passed", "total of", "have reached"],
  conjunctions: ["and", "&", "and/or", "as well as", "or"],
  functionWords: [
    "a", "an", "the", "in", "on", "at", "by", "for", "from", "to", "with", "without", "of", "into", "onto", "over", "under", "across", "through", "during", "after", "before", "since", "until", "against", "between", "among", "about", "around", "per", "via", "as", "than", "and", "or", "but", "nor", "so", "yet", "that", "which", "who", "whom", "whose", "what", "when", "where", "while", "because", "if", "though", "although", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not", "no", "this", "these", "those", "it", "its", "he", "she", "they", "them", "their", "his", "her", "we", "our", "us", "you", "your", "i", "my", "there", "here", "also", "still", "each", "every", "both", "all", "some", "any", "then", "now", "today", "yesterday", "just", "only", "even", "worldwide", "globally", "nationwide", "including", "said", "says", "within", "outside", "inside", "along", "near", "off", "out", "up", "down", "following", "last", "next", "this", "later", "earlier", "ago", "together", "while", "whether", "'s", "used", "seized", "shut", "took", "taken", "made", "carried", "according",
  ],
  clauseBreaks: ["but", "while", "whereas", "although", "though", "after", "before", "when", "following"],
  measures: ["offence[s]", "offense[s]", "crimes", "second[s]", "minute[s]", "hour[s]", "day[s]", "week[s]", "month[s]", "year[s]", "decade[s]", "times", "kilo[s]", "kilogram[s]", "kg", "gram[s]", "ton[s]", "tonne[s]", "pound[s]", "litre[s]", "liter[s]", "metre[s]", "meter[s]", "mile[s]", "km", "kilometre[s]", "kilometer[s]", "percent", "per cent", "dollar[s]", "euro[s]", "cit(y|ies)", "town[s]", "state[s]", "province[s]", "region[s]", "count(y|ies)", "district[s]", "charge[s]", "count[s]", "occasions", "case[s]", "part[s]", "point[s]", "year-old", "years old", "o'clock", "am", "pm", "a.m.", "p.m."],
  shares: ["every", "each", "in every"],
  ages: ["aged", "ages", "age", "age of"],
  negators: ["no", "not", "without", "never", "none", "nobody", "yet to", "did not", "didn't", "weren't", "wasn't"],
};
