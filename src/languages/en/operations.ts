import type { OperationWords } from "../pack.ts";

export const operations: OperationWords = {
  acts: [
    "(thwarted|frustrated|foils|thwarts)", "(recovery|interception) of", "(padlocked|padlocks|cordoned off)",
    "(has|have|had) charged", "(prosecutors|police|authorities|jury) (charged|charge|accuse|accused)", "charged (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)", "(ordered|orders|order|ordering|required|told) [the|all|several|major|local] (internet|isps|isp|providers|access|registrars|operators|telecoms)", "(block|blocking|site blocking|dynamic) (order|orders|injunction|injunctions)",
    "stopped (a|the|two|three) (container|containers|shipment|shipments|lorry|truck|van|car|consignment|parcel)", "(gone|went|goes|go|going) (dark|offline)", "(pulled|pulls|pull|pulling) the plug", "(forced|taken) offline", "(handed over|rounded up|executed warrants|caught|unmasked|tracked down|foiled|dealt a blow)", "(on|went on|goes on|stood|stands|stand) trial", "trial (began|begins|opened|opens|starts|started)",
    "(put|puts|putting) (an end|a stop) to",     "(arrest|arrests|arrested|arresting|detained|detain|detains|detention|detentions|custody|handcuffs|apprehended|nabbed)", "(seize|seizes|seized|seizing|seizure|seizures|sieze|siezed|confiscated|confiscates|confiscation|impounded|recovered)",
    "(raid|raids|raided|raiding|searched|searches|warrant|warrants|stormed|swooped|swoop)", "(dismantle|dismantles|dismantled|dismantling|busted|busts|bust|smashed|cracked down|broke up|breaks up|broken up|disrupted|crackdown|bring down|brought down|brings down)",
    "(shut|shuts|shutting|closed|closes) down", "(take|takes|took|taken|taking) (down|offline|apart)", "taken down", "(takedown|takedowns|knocked offline|switched off|cut off)", "(blocked|blocks|blocking order|blocking orders|froze|frozen|suspended)", "(charged with|indicted|indictment|indictments|extradited|charges against|criminal charges|were charged|was charged)",
    "sting", "(deactivated|disabled|taken out|takes out|took out|intercepted|pulled offline)",
  ],
  finds: [
    "(detect|detects|detected|detection|locates|located|halted|halts|spotted|retrieved|find|finds|found|finding|discover|discovers|discovered|uncovered|uncovers|unearthed|stopped|stops|checked|took|takes|taken|taking|held|questioned|picked up|caught|hit|hits|struck|targeted|targets|closed|closes|close|shut|shuts|ended|pulled|removed|came upon|came across|turned up|opened|inspected|examined|entered|visited|carried out|launched|identified|tracked|traced|rescued|hauled|burned|destroyed|fined|led away|walked into|went through|took part|delivered|moved in|descended on|pounced|put out of action|broke|cracked|dismantling|exposed|unmasks|netted|nets|yielded|rounded up)",
  ],
  verdicts: [
    "(sentenced|jailed|acquitted|sent to (prison|jail)|sent down|imprisoned|convicted|conviction|convictions|found guilty|pleaded guilty|pled guilty|pleads guilty|plead guilty|guilty plea|guilty pleas|suspended sentence|years in prison|months in prison|behind bars|sentencing)",
  ],
  authorities: [
    "(agents|inspectors|deputies|troopers|courts|prosecuting|regulators|enforcement|police|policing|officers|detectives|investigators|prosecutors|prosecutor|prosecution|authorities|law enforcement|federal agents|customs|trading standards|court|judge|jury|magistrate|sheriff|marshals|constabulary|gendarmerie|cyber crime unit|crime unit|crime agency|task force|homeland security|justice department|department of justice|interior ministry|attorney|bureau|squad)",
    "(operatives|gardai|garda|sleuths|border force|border patrol|coast guard|special branch|cybercops|graft busters|anti graft agency)", "(efcc|ndlea|nafdac|icac|cbp|dea|nca|rcmp|cbsa|saps|afp|abf|cbi|dri|hmrc|pdea|nbi|swat)",
    "(europol|eurojust|interpol|fbi|pipcu|eppo|hsi|guardia civil|guardia di finanza|carabinieri|ministry of justice|ministry|federation|immigration and customs)",
  ],
  unreal: ["(recommends|recommended|recommending|stiffer|harsher|punishable)", "imagine", "every [few|other] (month|months|week|weeks|year|years|day|time)", "(could|may|might|would|should|if|unless|can|cannot|wants to|want to|plans to|plan to|proposed|proposes|proposal|threatens to|threatened to|risk|risks|risking|faces|face|facing|power to|powers to|able to|allow|allows|to be|how to|no|without|not been|never)"],
  matters: [
    "(i would|i think|i believe|i suspect|i wonder|in my (view|opinion|town)|would rather)",
    "(mps|peers|commons|lords|lawmaker|ministers|legislature|voted|votes|penalties for|maximum sentence|bill that|new penalties|tougher penalties)", "(kicks off|kick off|subscription costs|subscriptions cost|tv channel|live stream details|columnist|in my view|critics|debate|campaigners|broadband speeds)",
    "(bill|bills|legislation|law would|new law|lawmakers|parliament|senate|congress|house of representatives|amendment|directive|regulation|regulator|white paper|consultation|policy)",
    "(report|survey|study|research|poll|findings|analysts|forecast|statistics|market|revenues|quarter|earnings|shareholders|investors|subscriptions grew|growth)",
    "(broadcast rights|tv rights|rights deal|media rights|auction|agreement|partnership|acquisition|merger|deal with|launches|launched a new|license agreement|price increase|lawsuit|sued|sues|suing|complaint filed|opinion|editorial|column|vpn review|how to watch)",
  ],
  apart: [
    "(most|more) (curious|striking|notable|bizarre|unusual|recent|spectacular|serious) (case|seizure|haul|raid|is|was|came|remains|dates)",
    "in the same vein", "also on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)", "also (today|yesterday)", "also (this|last) week", "in the same (week|month)", "on the same day in", "in another (city|country)",
    "(nothing to do with|no connection (with|to)|no link (with|to)|unconnected (with|to)|unrelated to)", "(a different|another) story", "(comes|came|come) (hours|days|weeks|months) after another", "it was the turn of", "this second (operation|raid|case|swoop)", "in (other|related) news",
    "another (network|gang|group|ring|outfit) (that|which|dealing|selling)", "another [pirate|illegal|convicted|alleged|notorious|british|uk] (seller|trader|dealer|streamer|case|pirate)", "(a separate|an unrelated|a different) raid", "in a [second|third] [and] (separate|unrelated) matter",
    "(a different|an unrelated|a separate|a rival|unrelated) [illegal|illicit|pirate|iptv|streaming|alleged] (service|network|gang|group|site|website|platform|ring|supplier|seller|trader|dealer|reseller|provider|streamer|outfit|scheme|couple|man|woman)",
    "separately", "meanwhile , (police|officers|in|authorities|detectives)", "elsewhere ,",
  ],
  before: [
    "[it|to] (would|will|should|may|can|is to) be (recalled|remembered)", "(recall|remember|recalls) (the|when|how)",
    "(just|only|barely|scarcely|hardly|not long|shortly) (before|earlier|ago|previously)", "(just|only|barely|scarcely|hardly|less than|little more than) (hours|days|weeks|months|years|moments) (before|earlier|after|ago|previously|since)", "(just|only|barely) (a|one|two|three|four|five|six|few|several) (hour*|day*|week*|month*|year*) (before|earlier|after|ago|since)", "(just|only|barely) a few (hours|days|weeks|months|years) (before|earlier|after|ago|since)", "(less|little more) than (a|one|two|three|six) (week|weeks|month|months|year|years) (before|earlier|after|ago|since)", "(is|was|are|were) not (alone|the first|the only|an isolated|a one off)", "(is|was) (no|hardly) (one off|isolated|first)", "the (last|latest|newest|most recent) (such|of (two|three|four|five|six|several|many))", "the (latest|newest|most recent|last) in a (string|series|run|line|spate)", "(readers|veterans|viewers|followers|many) (may|will|might) (recall|remember)", "(recall|remember) that", "from (the|our) (archive|archives|files)", "(an|the) (earlier|previous|past|prior) (case|cases|raid|raids|operation|operations|sweep|blow|bust|seizure|haul|swoop|investigation)", "(previous|earlier|past|similar|recent|other) (blows|busts|seizures|hauls|swoops|sweeps|successes|investigations|verdicts|convictions)", "(the|a) precedent", "=Precedents", "(looking|look|going) back", "not so long ago",
    "(follows|followed|follow) (the one|one|another|a similar|an earlier|a previous|similar)", "(it|this|that|the case|the news|the verdict|the sentence|the sentencing|the raid|the seizure|the arrest) (comes|came) after", "(it is|it was|this is|this was) the (second|third|latest) (raid|operation|such|bust|crackdown|time)", "(comes|came|come) (just|only|shortly) after", "on the heels of", "a similar (operation|raid|action|case|crackdown|sting|bust|investigation)", "(just|only) (days|weeks|months) (after|ago|earlier)", "in the wake of", "also this (year|month)", "other (cases|operations|raids|convictions|sentences)",     "in (a|an) (previous|earlier|prior|similar earlier) (operation|action|raid|case|crackdown|investigation)", "(last|earlier) (year|month) [,] (police|officers|detectives|authorities|the same|a similar|another|pipcu|europol|a court|a judge|a private prosecution)", "earlier this (year|month|week|summer|spring)", "earlier in the (year|month)", "this follows", "it follows", "the (raid|raids|operation|arrests|action|news|case) (follows|follow|comes after|come after)",
    "(comes|came|come) (just|only) (days|weeks|months|a week|a month)", "(not|n't) the first", "isn't the first", "in the past", "other recent", "similar (operations|actions|raids) (in|last|have)", "(weeks|months|days|years) (ago|earlier) [,] (police|officers|the|a|authorities|an)", "already in", "back in (january|february|march|april|may|june|july|august|september|october|november|december|the (spring|summer|autumn|winter))", "a (year|month|week) (ago|earlier)", "past (operations|cases)", "previous (operations|cases|actions)", "the previous",
  ],
  ago: [
    "(last|the previous|the same|that) (month|year|week|autumn|spring|summer|winter)", "(last|in) (january|february|march|april|may|june|july|august|september|october|november|december)", "(earlier|later) (this|last|that) (month|year|week)",
    "(a|an|one|two|three|four|five|six|several|some|a few|few|ten) (days|weeks|months|years|day|week|month|year) (ago|earlier|before)", "(days|weeks|months|years) (ago|earlier|before)", "a few (days|weeks|months|years) (ago|earlier|before)", "(recently|more recently)",
  ],
  older: ["(latest|newest) (chapter|instalment|installment) (of|in)", "(previous|earlier|past|former|preceding|prior|last year's|similar|older)", "(follow up to|successor to|sequel to|offshoot of|on the back of|follows|followed on from)"],
  same: [
    "[during|in] the (operation|raid|raids|searches)",     "(at the same time|simultaneously|in parallel)",     "(same|this|the current|current|latest|present|today's|yesterday's) (investigation|operation|inquiry|case|action|probe|network|gang|group)", "(second|third|first|final|new|latest|next) (phase|stage|edition|wave|round)", "this time", "as part of the (operation|investigation|same)", "this case",
  ],
  several: [
    "(several|various|separate|different|distinct|unrelated|recent|two|three|four|five|six) (proceedings|prosecutions|seizures|hauls|busts|takedowns|rulings|convictions) (against|by|in|over|from|that)",
    "a (run|spate|string|flurry) of (arrests|seizures|busts|raids|convictions|cases|court cases|verdicts)",
    "(in brief|digest|weekly (summary|report|blotter)|police blotter|crime log)",
    "(not|none of them|none of the (two|three|four|five)|neither of them) [are|is|was|were|being] (linked|connected|related)", "(nothing to do with|unrelated to|unconnected to|no link to) (each other|one another)", "(day|week|month|weekend) of (seizures|raids|arrests|busts)",
    "(separate|several|different|various|multiple|distinct) [police|criminal|major] (investigations|operations|actions|cases|inquiries)", "(two|three|four|five|six|seven|eight|nine|ten) [related|anti piracy|anti-piracy|major|separate|different|coordinated|big|police|coordinated cross border|major coordinated|major coordinated cross border|coordinated cross-border|major coordinated cross-border|international|joint] (operations|actions|investigations|crackdowns|initiatives)",
    "across all (operations|actions|cases)", "(round up|roundup)", "(a|two|three|four|five|six|string of) [different|unrelated] cases", "(double|triple) (blow|raid|bust|crackdown)", "in separate (courts|trials|hearings|incidents)", "series of separate",
  ],
  origins: ["(began|begins|started|originated|arose|opened in|dates back|traces back|came about|tip off|complaint|complained|was set up|set up in|launched in)"],
  phases: ["(timeline|chronology|milestones|key dates|step by step)", "(first|second|third|fourth|fifth|new|latest|next|previous|earlier|last) (phase|stage|edition|wave|round|instalment|installment|leg)", "(phase|stage|wave) (one|two|three|i|ii|iii|1|2|3)"],
  sums: ["(altogether|all told)", "[so] far this (year|month)", "[since] [the] (start|beginning) of the year", "year to date", "[the|some] (in figures|in numbers|by the numbers|figures|totals|numbers|balance|overall|taken together|background|context|law|legal framework|what next|what it costs|why it matters|how it works|editor's note|note|tips|advice|analysis|survey|about|at a glance|summary)"],
  counted: ["(attempts|events|incidents|interceptions|enforcement actions|operations|actions|cases|busts|crackdowns|campaigns|investigations|takedowns|prosecutions|stings|swoops|stories|enforcement actions|success stories|gangs|groups|networks|rings|syndicates|finds|seizures|hauls|verdicts|sentences|trials|convictions|blows)"],
  others: ["[yet] another", "(a|an|one) (separate|unrelated|related|different|further|second|third|fourth|similar)", "one more", "a (much|far) (larger|bigger|smaller)"],
  many: ["(separate|different|distinct|unrelated|unconnected)"],
  firsts: ["[in|during] (the|a) (first|latest|newest|most recent|largest|biggest)", "(in|during) one"],
  serials: ["the next", "[in|during] (the|a) (second|third|fourth|fifth|last|final|other)"],
  events: ["(operation|case|seizure|haul|bust|swoop|sting|sweep|incident|investigation|inquiry|probe|action|strike|find|discovery|interception|attempt|development|prosecution|trial|verdict|conviction|shipment|consignment|event|takedown|crackdown|enforcement action)"],
  places: ["(in|at|and in|also in|near|from)"],
  back: [
    "(they|he|she|it|these|those|their|his|her|its|this|both)", "the (men|man|woman|women|pair|duo|trio|couple|suspect|suspects|defendant|defendants|accused|gang|group|network|ring|syndicate|raid|raids|arrests|operation|investigation|inquiry|probe|case|charges|officers|detectives|investigators|seized|arrested|site|sites|service|platform|boxes|devices|goods|items|haul|equipment|offenders|perpetrators|scheme|trial|hearing|sentence|court|judge)", "the (two|three|four|five|six|seven|eight|nine|ten|other|remaining) (men|women|suspects|defendants|accused|raids|arrests|officers|sites|groups|offenders)", "(those|all|some|one|most|none|half) (arrested|detained|seized|of the|of them|of those)",
    "during the (raid|raids|search|searches|operation)",
  ],
  contrast: ["(finally|meanwhile|likewise|the second|another|the other|lastly|by contrast|in turn|a third|the third)"],
};
