/**
 * Public names of sites, services, markets, networks and malware that were hit or are hunted, in any letters, which papers
 * give without telling what they are. Only names that are no words of their own in a language of ours.
 */
export const KNOWN_TARGETS: readonly string[] = [
  // piracy
  "pirate bay", "megaupload", "kickasstorrents", "kickass torrents", "extratorrent", "yify", "yts", "isohunt", "demonoid", "eztv", "torrentz", "limetorrents", "torrentgalaxy", "rarbg", "1337x", "nyaa", "tamilrockers", "tamilblasters", "tamilyogi", "filmyzilla", "movierulz",
  "123movies", "gomovies", "gostream", "fmovies", "f movies", "putlocker", "soap2day", "primewire", "solarmovie", "yesmovies", "popcorn time", "movie4k", "cinecalidad", "cuevana", "pelisplus", "pelispedia", "repelis", "megatorrentshd", "comandotorrentshd", "bludv", "gnula", "animeflv", "kissanime", "kisscartoon", "9anime", "aniwatch", "gogoanime", "animeunity", "animesaturn", "b9good", "mangabank", "manga bank", "mangamura", "manga mura", "bato.to",
  "mobdro", "terrarium tv", "showbox", "cotomovies", "jetflicks", "istreamitall", "hehestreams", "setvnow", "vaders streams", "gears tv", "gears reloaded", "nitro tv", "nitro iptv", "omniverse one world", "area 51 iptv", "digital unicorn media", "tvaddons", "streamhub", "sportsurge", "streameast", "crackstreams", "methstreams", "rojadirecta", "roja directa", "pirlotv", "pirlo tv", "futbollibre", "streamcheetah", "footybite", "hesgoal", "sporttvls", "vipbox", "wiziwig", "nsw2u",
  "xtream codes", "xtream-codes", "flawless tv", "flawlesstv", "evolution trading", "magistv [pro]", "magis tv [pro]", "flujotv", "flujo tv", "xupertv", "xuper tv", "btv box", "unblock tech", "evpad", "supertv", "lacoltv", "cccam king", "photocall tv",
  "myfamilycinema", "my family cinema", "tvexpress", "tv express", "redplay", "bluetv pro", "olatv", "ola tv", "tele latino", "telelatino", "roja directa tv", "rojadirectatv", "librefutbol", "libre futbol", "futbol libre", "futbol libre tv", "futbollibretv", "megadede", "pordede", "plusdede", "newpct",
  "newzbin", "nzbindex", "uploaded.net", "rapidgator", "openload", "streamango", "streamtape", "vidcloud", "gdriveplayer", "2embed", "zippyshare", "libgen", "library genesis", "sci-hub", "z-library", "zlibrary", "epublibre", "lectulandia", "y2mate", "flvto", "2conv", "convert2mp3", "youtube-mp3", "snappea", "vidtomp3", "kino.to", "kinox.to", "kinox", "movie2k", "serienstream", "cineblog01", "altadefinizione", "filmsenzalimiti", "tantifilm", "eurostreaming", "ilcorsaronero", "il corsaro nero", "dasolo", "divxtotal", "elitetorrent", "newpct1", "mejortorrent", "series yonkis", "seriesyonkis", "danishbytes", "shareuniversity", "nordicbits", "asgaard", "danishbits",
  // markets, phones and forums
  "silk road", "alphabay", "alpha bay", "hansa market", "darkmarket", "wall street market", "hydra market", "genesis market", "monopoly market", "dream market", "empire market", "kingdom market", "archetyp", "archetyp market", "nemesis market", "white house market", "bohemia market", "deepdotweb", "raidforums", "breachforums", "breach forums", "cracked.io", "xdedic", "slilpp", "sslndob", "webstresser", "encrochat", "encro chat", "sky ecc", "phantom secure", "ennetcom", "pgpsafe", "ironchat", "labhost", "ispoof", "16shop", "russian coms", "ghost platform", "manson market", "cardplanet", "joker's stash", "infraud", "liberty reserve", "e-gold", "btc-e", "bitzlato", "chipmixer", "tornado cash", "sinbad.io", "helix mixer", "samourai wallet", "garantex", "kidflix", "welcome to video",
  // malware
  "emotet", "trickbot", "qakbot", "qbot", "icedid", "smokeloader", "pikabot", "bumblebee malware", "systembc", "danabot", "lumma stealer", "lumma", "redline stealer", "raccoon stealer", "meta stealer", "gameover zeus", "dridex", "flubot", "retadup", "andromeda botnet", "avalanche network", "volatile cedar", "911 s5", "rsocks", "lockbit", "blackcat", "alphv", "revil", "sodinokibi", "doppelpaymer", "ragnar locker", "ragnarlocker", "netwalker", "blacksuit", "8base", "phobos ransomware", "hive ransomware", "netwire", "vpnlab", "vpnlab.net", "doublevpn", "safe-inet", "crimenetwork", "warzone rat", "imminent monitor",
  // release groups
  "sparks group", "grodenium",
];

/**
 * Parts of words by which such names are made: a word of capitals and small letters mixed that starts or ends so is one
 * («MejorIPTV»), in a text about crime.
 */
export const BRAND_PARTS: readonly string[] = ["iptv", "tv", "stream", "streams", "streaming", "flix", "torrent", "torrents", "movie", "movies", "film", "films", "pelis", "futbol", "play", "sport", "sports", "calcio", "anime", "manga", "series", "warez", "pirate", "pirata", "botnet", "loader"];

/** Names so made that are legal: broadcasters, services, devices, papers. */
export const LEGAL_BRANDS: readonly string[] = [
  "directv", "directvgo", "skytv", "nowtv", "appletv", "googletv", "androidtv", "smarttv", "firetv", "plutotv", "slingtv", "fubotv", "philotv", "youtubetv", "ontv", "webtv", "hbbtv", "paytv", "mytv", "ptv", "citytv", "sporttv", "canaltv", "filmtv", "startv", "showtv", "newstv", "rtvtv", "supersporttv", "dazntv", "telecinetv", "laligatv", "laligasportstv", "rmctv", "olympiatv",
  "raiplay", "globoplay", "viaplay", "viafree", "mediasetplay", "discoveryplay", "starplay", "claroplay", "movistarplay", "atresplayer", "svtplay", "tv4play", "playstation", "playstore", "playmaker", "playboy", "playtech", "playdata",
  "eurosport", "foxsports", "beinsports", "supersport", "sportitalia", "sportmediaset", "sportradar", "sportspro", "sportsnet", "sportsmax", "sportklub", "btsport", "skysport", "skysports", "tntsports", "nbcsports", "cbssports", "winsports", "dsports", "tycsports", "sportbusiness", "sportbible",
  "torrentfreak", "movielabs", "moviestar", "filmax", "filmauro", "filmitalia", "streamtv", "streamtvinsider", "streamelements", "streamyard", "livestream", "seriesmania", "bestreamwise", "streammark",
];
