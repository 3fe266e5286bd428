import type { NameWords } from "../pack.ts";

export const names: NameWords = {
  operation: ["(operation|op|op .|ops|project|oplan|strike force)"],
  operations: ["(operations|projects)"],
  listing: ["(such as|like|including|namely|among them|called|dubbed|named|codenamed|code named|known as|nicknamed|were|are)", "(recent|previous|earlier|similar|other|coordinated|international|police|last year|this year)"],
  probes: [],
  inquiry: ["(investigation|inquiry|probe|raid|raids|action|crackdown|sting|campaign|case|sweep|takedown|bust|blitz)"],
  modifiers: ["(international|joint|police|global|worldwide|anti piracy|antipiracy|anti-piracy|undercover|coordinated|large scale|major|cross border|multinational|so called|well known|widely known|best known)"],
  others: ["(suspects|firms|businesses|men|defendants|accused|detained|detainees|arrested|pair|duo|trio|brothers|people|person|persons|hackers|users|victim|victims|shops|stores|accomplice|accomplices|deceased|driver|passenger|passengers|trader|traders)", "(company|companies|firm|business|man|woman|suspect|shop|store|device|devices|box|boxes|malware|method|system|agency|unit|alliance|organisation|organization|defendant|hacker|user|message|law|scheme|product)"],
  frames: [
    "(called|named|dubbed|titled|nicknamed|known|styled|christened|baptised|baptized|tagged|branded|labelled|labeled|termed|referred to)",
    "(traded|trades|trading|operating|operated|marketed|sold) as", "(traded|operated|sold|marketed) under the name", "called (itself|themselves)", "went by [the name]", "which (traded|trades|was known|is known|was called) [as]", "by the name [of]", "under the (name|title|moniker|banner) [of]", "went by the name [of]", "(go|goes|going) by the name [of]", "(gave|given|bore|bears|bearing|carried|carries|carrying|took|takes|adopted) the (name|title|moniker|tag|label) [of]", "(gave|given) it the (name|title|moniker) [of]", "with the (name|title|moniker) [of]", "whose name (is|was)", "has been given the name [of]", "was given the name [of]", "has the name",
  ],
  codeFrames: [
    "(gave|given) [it|the operation|the raid|the action] the (code name|codename|code-name) [of]", "(code name|codename|code-name) [of|is|was|being|:]", "operation (is|was) (called|named|codenamed)", "(codenamed|code named|code-named|codename|code name|codeword|code-word)", "operation's name (is|was)", "name of [the|this] operation (is|was)", "part of operation",
    "named operation", "dubbed operation", "called operation", "known as operation", "under operation", "operational name",
  ],
  framesBehind: [
    "(is|was) [the] [code] name (of|given to) [the|this] [police|joint] (operation|raid|raids|investigation|action)", "(is|was) what [the] (police|investigators) called", "as the operation (is|was) (called|known|dubbed|named|codenamed)",
    "(is|was) the (codename|code-name)",
  ],
  glue: ["(as|respectively|the|of|is|was|simply|locally|internally|officially|by police|by investigators|by detectives|operation|by)"],
  agrees: false,
  joins: ["(and|or)", "(and|or) [also] (as|for)"],
  particles: ["=TV", "=IPTV", "(down|out|up)"],
  links: [],
  notNames: [
    "(biggest|largest|major|massive|huge|notorious|sophisticated|illegal|illicit|free|fake|dodgy|pirate|unprecedented|significant|historic|successful|routine|ongoing|ghost|smart)",
    "(international|joint|police|global|worldwide|piracy|anti piracy|anti-piracy|antipiracy|undercover|coordinated|european|iptv|tv|internet|online|cyber|digital|special|national|federal|multi)",
    "(centre|center|centers|centres|manager|managers|director|officer|officers|room|unit|units|team|commander|command|support|group|division|department|head|chief|lead|desk|task force|headquarters|day|status|name|overview|results|details|update|news|timeline|summary)",
    "(europol|eurojust|interpol|fbi|eppo|ofac|hsi|ice|doj|pipcu|fact|ace|mpa|mpaa|riaa|aapa|alliance|city of london|met|metropolitan|scotland yard|guardia|policia|polizia|carabinieri|customs|homeland|sky|dazn|premier league|laliga|la liga|uefa|bein|netflix|directv|euipo|trading standards)",
    "(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "(spain|italy|uk|us|usa|france|germany|europe|eu|london|madrid|rome|british|spanish|italian|french|german|dutch|american|american|greek|bulgarian|swedish)",
  ],
  ends: [
    "phase",
    "(in|with|against|by|for|from|at|to|and|of|after|as|that|which|who|was|is|has|had|were|will|would|led|leads|nets|sees|saw|takes|took|hits|targets|targeted|ends|shuts|shut|dismantles|results|resulted|brings|brought|strikes|seizes|cracks|busts|broke|breaks|began|started|involved|said|says|the|a|an)",
    "(europol|eurojust|interpol|police|officers|authorities|detectives|investigators)",
  ],
  targets: {
    nouns: [
      "(business|botnet|botnets|domains|forums|marketplaces|storefront|streamsite|providers|website|websites|site|sites|platform|platforms|service|services|app|apps|application|addon|add-on|software|network|networks|portal|tracker|marketplace|forum|ring|outfit|operation|syndicate|cartel|brand|reseller|provider|indexer|streamer|cyberlocker|channel)",
    ],
    groups: ["(syndicate|cartel|group|gang|crew|ring|network)"],
    gangs: ["(gang|cartel|clan|mob|mafia)"],
    modifiers: ["(illegal|illicit|pirate|pirated|piracy|streaming|iptv|live|popular|notorious|infamous|major|huge|large|giant|well known|well-known|criminal|online|sports|torrent|release|kodi|android|called|named|dubbed|known as|so called|branded|telegram|tv|video|unlicensed|hacking|leading|ransomware|malware|phishing|botnet|extortion|smuggling|drug|drugs|fraud|scam|counterfeiting|trafficking|cybercrime)"],
    cues: [
      "counterfeit*", "smuggl*", "launder*", "(drug|drugs|cocaine|fraud|fraudsters|phishing|ransomware|malware|extortion|mafia)",
      "pirat*", "for piracy", "piracy (ring|rings|gang|gangs|network|networks|site|sites|website|websites|service|services|domain|domains|group|groups|operation|operations|empire|ecosystem|economy|syndicate|outfit|business|app|apps|scheme|portal|portals|platform|platforms|charges|racket)", "(bootleg|bootlegs|bootlegged|bootlegging|bootlegger|bootleggers)", "illegal*", "illicit*", "(syndicate|cartel|gang|criminal|criminals|hackers|unlicensed|infringing|unauthorised|unauthorized|notorious|shutdown|takedown|dismantled|dismantle|dismantling|seized|offline|defunct|closed|closure|closing|blocked|busted|raided|raid|raids)", "shut* down", "(took|taken|take|takes) down",
    ],
    blows: [
      "(pulled|pulls|pull|pulling) the plug on", "(raids|raid|operation|action|actions|crackdown|sweep|blow) (targeting|against)", "(unplugged|unplugs|unplug|knocked out|switched off|switches off|brought down|brings down|smashed|raided|raids|hit was|hit were|blow to|end of|seizure of|seized|fall of)",
      "(shut|shuts|shutting) down", "(took|taken|take|takes|taking) down", "takedown of", "shutdown of", "(dismantled|dismantles|dismantling|dismantle)", "dismantling of", "(closed|closes|closing|closed down|closure of)", 
      "put out of action", "(knocked|knocking|knocks|took|taking|takes|pulled|pulling|pulls|kicked) offline", "(cracked|broke up|breaks up|broken up|busted|bust|busts|disrupted|disrupts|disrupting|disruption of|neutralised|neutralized|crippled|toppled|toppling|scuppered|wiped out|put an end to|put paid to|killed off)", "(crackdown on|action against|investigation into|investigation of|investigated|probe into)", "(blocked|blocking of)",
    ],
    makers: ["(operating|directors of|founder of|founders of|admin of|admins of|resellers of|customers of|users of|members of|leader of|leaders of|behind|operators of|operator of|owner of|owners of|administrator of|administrators of|running|ran|operated)"],
    falls: [", whose (operator|operators|owner|owners|administrator|administrators|admins|boss|bosses|founder|founders) [,|was|were|is|are|has|have]", "(was|were|has been|have been|been) (shut down|taken down|taken offline|dismantled|seized|closed|raided|disrupted|blocked)", "(shut down|taken down|taken offline|goes offline|went offline|went dark)"],
    trades: ["(traded|trades|trading) [online|at the time|variously|also] [both] (as|under [the] (name|names|banner|brand) [of])", "(operated|operating) [online] under the (name|names|brand) [of]", "sold (subscriptions|boxes|access|streams) (as|under the (name|names|brand) [of])"],
    copulas: ["(is|was|were|are)"],
    articles: ["(the|a|an|its|their)"],
    bystanders: [
      "(sky|dazn|netflix|amazon|prime video|disney|disney plus|hbo|hbo max|max|paramount|paramount plus|hulu|apple|apple tv|espn|fox|fox sports|bt|bt sport|tnt|tnt sports|virgin|virgin media|premier league|champions league|la liga|laliga|serie a|bundesliga|ligue 1|uefa|fifa|bein|bein sports|canal|canal plus|nova|directv|dish|dish network|nagra|irdeto|nds|warner|warner bros|universal|sony|columbia|viaplay|ziggo|mediaset|movistar|telefonica|mediapro|now tv|itv|bbc|channel 4|nfl|nba|ufc|wwe|f1|formula 1|comcast|verizon|at t|rogers|bell|foxtel|optus|astro|multichoice|supersport|rai|infinity|tim|timvision)",
      "(google|google play|youtube|facebook|meta|instagram|twitter|x|whatsapp|telegram|tiktok|reddit|discord|ebay|paypal|visa|mastercard|bitcoin|ethereum|android|ios|windows|microsoft|linux|roku|firestick|fire tv|amazon fire|kodi|vlc|plex|cloudflare|ovh|signal|skype|gumtree|binance)",
      "(revenue|hmrc|blocking|blocked|report|reported|exclusive|interview|opinion|agency|task force|force|unit|bureau|board|centre|center|squad|institute|association|federation|university|bank|europol|eurojust|interpol|fbi|alliance|ace|mpa|mpaa|aapa|fact|pipcu|riaa|ifpi|bsa|doj|ice|hsi|irs|court|ministry|department|police|customs|office|eu|european|europe|commission|parliament|torrentfreak|reuters|afp|getty|getty images|press|internet|web|iptv|tv|dvd|vod|ip|vpn|hd|usa|uk|us)",
      "(club|nightclub|hotel|bar|pub|restaurant|plaza|mall|block|tower|flat|unit|section|camp|zone|street|illegal|illicit|pirate|pirated|piracy|unlicensed|unauthorised|unauthorized)",
      "(super bowl|world cup|rugby world cup|world series|olympics|olympic games|copa america|wimbledon|grand prix|wrestlemania|six nations|europa league|ryder cup|masters|open championship|world championship|boxing|premiership)",
      "(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
      "(the|a|an|this|that|these|those|its|their|his|her|it|they|he|she|we|in|on|at|for|more|many|several|some|all|one|two|three|four|five|six|ten)",
    ],
    nameFirst: true,
  },
};
