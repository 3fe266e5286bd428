import type { NumberWords } from "../pack.ts";

export const numbers: NumberWords = {
  decimal: ".",
  units: [
    ["zero", "nought", "naught", "nil"], ["one"], ["two", "duo", "married couple", "(father|mother) and (son|daughter)", "husband and wife"], ["three", "trio"], ["four", "quartet"], ["five"], ["six"], ["seven"], ["eight"], ["nine"],
    ["ten"], ["eleven"], ["twelve"], ["thirteen"], ["fourteen"], ["fifteen"], ["sixteen"], ["seventeen"], ["eighteen"], ["nineteen"],
  ],
  tens: [["twenty"], ["thirty"], ["forty", "fourty"], ["fifty"], ["sixty"], ["seventy"], ["eighty"], ["ninety"]],
  hundreds: [],
  hundred: { alone: ["hundred"], after: ["hundreds"] },
  scales: [
    { value: 1e3, words: ["thousand"], after: ["thousands"], short: ["k"] },
    { value: 1e5, words: [], after: ["lakh", "lakhs"], short: [] },
    { value: 1e6, words: [], after: ["million", "millions"], short: ["m", "mn", "mln", "mm", "mil", "mio"] },
    { value: 1e7, words: [], after: ["crore", "crores"], short: [] },
    { value: 1e9, words: [], after: ["billion", "billions"], short: ["b", "bn", "bln", "bil"] },
    { value: 1e12, words: [], after: ["trillion", "trillions"], short: ["tn", "tln", "trn"] },
  ],
  collectives: [
    { value: 12, rough: true, words: ["dozen", "dozens", "dozen of"] },
    { value: 2, rough: false, words: ["couple [of]", "pair [of]"] },
  ],
  fractions: { half: ["half"], quarter: ["quarter", "quarters", "quarter of"] },
  articles: ["a", "an"],
  and: ["and"],
  andInTens: false,
  point: ["point"],
  heads: {},
  runsTogether: false,
  pairs: true,
  hedges: {
    min: {
      before: [
        "more than", "over", "upwards of", "upward of", "at least", "at the least", "above", "in excess of", "exceeding", "exceeds", "exceeded", "exceed", "topped", "topping", "tops",
        "surpassed", "surpassing", "surpass", "surpasses", "well over", "just over", "a little over", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum",
        "greater than", "higher than", "beyond", "north of", "passed", "(start|starts|starting|begin|begins|beginning) (at|from)", "crossed", "crossing", "crosses", "not under", "not below", "well above", "far more than", "far above", "way over", "rather more than", "slightly (over|more than|above)", "a bit (over|more than)", "more than a further", "upwards", "better than",
      ],
      after: ["+", "or more", "and more", "or over", "and over", "and above", "and counting", "at least", "plus"],
    },
    max: {
      before: [
        "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of", "maximum", "less than", "fewer than", "under", "below", "not exceeding",
        "no higher than", "(not|n't|never) (exceed|exceeded|exceeds)", "capped at", "just (less|fewer) than", "a ceiling of", "at the most", "as high as", "a high of", "to a maximum of", "maximum of", "anything up to", "[a] maximum fine of", "maximum penalty of", "(conviction|offence|offense|sentence) is a fine of", "maximum fine is", "(can|could|may|might|can also) reach", "(run|runs|running|go|goes|going|rise|rises|rising) as high as", "anything up to", "penalty is a fine of", "fines of up to",
      ],
      after: ["or less", "or fewer", "or under", "at most"],
    },
    about: {
      before: [
        "around", "maybe", "perhaps", "approximately ,", "about", "approximately", "approx [.]", "roughly", "nearly", "almost", "close to", "some", "circa", "an estimated", "estimated", "estimated at", "an average of", "in the region of",
        "in the order of", "on the order of", "just under", "just short of", "nearing", "approaching", "somewhere around", "more or less", "~", "≈", "or so", "put at", "give or take", "the best part of", "getting on for", "in the vicinity of", "something like", "somewhere in the region of", "somewhere near", "in or around", "an approximate", "approximating", "believed to (be|number|total)", "thought to (be|number|total)", "close on", "round about", "a rough", "virtually", "bordering on", "verging on", "pushing",
      ],
      after: ["or so", "or thereabouts", "approximately", "approx", "odd", "more or less", "on average", "give or take", "roughly"],
    },
  },
  noHedges: ["(pulled|pulling|spread|spreading|split|scattered|shared|stretched|presiding|presided|extends|extending|extended|looked|looking|mulling|prevailed|triumphed) over", "(hand|hands|turn|turns|take|takes|taking|pay|pays|paying|sign|signs|signing|give|gives|giving|gave|given|made|make|goes|go) over", "some of (the|these|those|their|its|his)", "turned over", "turning over", "handed over", "handing over", "took over", "paid over", "signed over", "what about", "talk about", "talked about", "said about", "brought about"],
  fillers: ["the", "a", "an", "a total of", "total", "of", "another", "its", "their", "some", "other"],
  ranges: [
    { open: ["between", "anywhere between"], middle: ["and", "to"] },
    { open: ["from", "of", "anywhere from", "ranging from"], middle: ["to", "up to"] },
    { open: [], middle: ["or", "to"] },
  ],
  changes: ["(rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|grows|growing|went|gone|dropped|drop|jumped|climbed|increased|decreased|declined|cut|raised|reduced|up|down|soared|shot up|swelled|halved)"],
  endings: ["st", "nd", "rd", "th", "s", "(hour|day|week|month|year) (long|raid|raids|search|searches|swoop|sweep|blitz|sting|probe|inquiry|investigation|operation|crackdown|surveillance|trial|sentence|term|ban|trip)", "(year|month|day) old", "year olds", "year olds", "fold"],
  labels: ["(phone|telephone|mobile|contact|hotline|helpline|toll free|freephone|whatsapp|call centre|fax) [number|numbers|line|no .|at|on|:]", "=Day", "=Class", "=District", "article", "articles", "art .", "section", "sections", "paragraph", "nº", "no .", "n .", "chapter", "rule", "law", "act", "directive", "regulation", "photo", "flight", "flight no .", "flights"],
  clocks: [],
  clockEnds: [],
  percent: ["percent", "per cent", "pct", "percentage", "(third|thirds|quarters|fifth|fifths|tenth|tenths) [of]"],
  pronouns: { words: ["one"], behind: ["the", "this", "that", "which", "no", "any", "every", "each", "another", "some", "such", "day", "loved"] },
};
