/**
 * Public code names of operations, exactly as they are written, that the press also uses without the noun («as in Taken Down»).
 * Only names that are nothing else when written so: no persons, films, places, firms.
 */
export const CODE_NAMES: readonly string[] = [
  "Taken Down", "Switch Off", "Black IPTV", "Euro Strike", "Euro Strike 2020", "The Perfect Storm", "Evil Web", "Black Out", "Match Off", "Fake Star", "Publifilm", "Net Hunter",
  "In Our Sites", "Site Down", "Fastlink", "Trojan Shield", "Ciconia Alba", "Africa Cyber Surge", "Goldfish Alpha", "Silver Axe", "Desert Light", "Dark HunTor", "DisrupTor", "SpecTor", "RapTor",
  "PowerOFF", "HAECHI", "Synergia", "Onymous", "Venetic", "Opson", "LionFish", "Liberterra", "Thunderball", "Blackwrist",
];
