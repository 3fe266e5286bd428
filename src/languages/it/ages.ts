const TENS = ["vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant"];

/** Persons called by their age in words, from fifteen to eighty-nine: «trentenne», «quarantaduenni». */
export const aged: readonly string[] = [
  ...["quindic", "sedic", "diciassett", "diciott", "diciannov"].map((stem) => `${stem}enn(e|i)`),
  ...TENS.flatMap((stem) => {
    const full = stem + (stem === "vent" ? "i" : "a");
    return [stem, `${stem}un`, ...["du", "tre", "quattr", "cinqu", "sei", "sett", "nov"].map((unit) => full + unit), `${stem}ott`].map((each) => `${each}enn(e|i)`);
  }),
];
