/**
 * Public code names of operations, exactly as they are written, that the press also uses without the noun («as in Taken Down»).
 * Only names that are nothing else when written so: no persons, films, places, firms.
 */
export const CODE_NAMES: readonly string[] = [
  "Taken Down", "Switch Off", "Black IPTV", "Euro Strike", "Euro Strike 2020", "The Perfect Storm", "Evil Web", "Black Out", "Match Off", "Fake Star", "Publifilm", "Net Hunter",
  "In Our Sites", "Site Down", "Fastlink", "Trojan Shield", "Ciconia Alba", "Africa Cyber Surge", "Goldfish Alpha", "Silver Axe", "Desert Light", "Dark HunTor", "DisrupTor", "SpecTor", "RapTor",
  "PowerOFF", "HAECHI", "Synergia", "Onymous", "Venetic", "Opson", "LionFish", "Liberterra", "Thunderball", "Blackwrist",
];

/** Operations that come again each year and are called by name and edition alone («Pangea XVI», «EMMA 9»). */
export const CODE_SERIES: readonly string[] = ["(pangea|opson|emma|trigger|orion|orión|haechi|serengeti|ludus|thunder|ketupat|escudo regional)"];

/** Operations of armies, charities, builders and films, named beside the work of police or in comparisons. */
export const OTHER_OPERATIONS: readonly string[] = [
  "(overlord|barbarossa|desert storm|desert shield|enduring freedom|iraqi freedom|inherent resolve|market garden|mincemeat|sea lion|valkyrie|neptune spear|cast lead|barkhane|serval|prosperity guardian|atalanta|gladio|ogro|chamartin|chamartín|masacre|kilo|warp speed|paperclip|smile|christmas child|gutenberg|manhattan|fortune|cóndor|condor)",
];
