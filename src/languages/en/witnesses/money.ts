import type { WitnessTable } from "../../witnesses.ts";

export const money: WitnessTable<"money"> = {
  "money/prefix": {
    finds: { "They seized [€4.8 million].": { amount: 4800000, currency: "EUR" }, "Five men were jailed over a [£2 million] fraud.": { amount: 2000000, qualifier: "exact" } },
    ignores: ["They seized 4.8 million euros."],
  },
  "money/suffix": {
    finds: { "They seized [4.8 million euros].": { amount: 4800000, currency: "EUR" } },
    ignores: ["They seized €4.8 million."],
  },
  "money/shared-sign": {
    finds: { "They paid [$12] a month.": { amount: 12, currency: "USD" }, "Police in Johannesburg seized [R250 000].": { amount: 250000, currency: "ZAR" }, "Fines in Nigeria reach [N1 million].": { amount: 1000000, currency: "NGN" } },
    ignores: ["They paid €12 a month.", "A court in Leeds heard of an R1250 motorcycle."],
  },
  "money/range": {
    finds: { "They paid [between 10 and 12 euros] a month.": { amount: 10, currency: "EUR", max: 12 } },
    ignores: ["They paid 12 euros a month."],
  },
  "money/elided": {
    finds: { "The deal costs 990 million euros a season, [4,950 million] in total.": { amount: 4950000000, currency: "EUR", role: "other" } },
    ignores: ["The deal costs 990 million euros a season."],
  },
  "money/seized": {
    finds: { "Police seized [€40,000] in cash.": { amount: 40000, currency: "EUR", role: "seized" } },
    ignores: ["The boxes cost €40."],
  },
  "money/frozen": {
    finds: { "Courts froze [€1.1 million] in bank accounts.": { amount: 1100000, currency: "EUR", role: "frozen" } },
    ignores: ["Courts fined them €1.1 million."],
  },
  "money/revenue": {
    finds: { "The gang earned [€2 million] a year.": { amount: 2000000, currency: "EUR", role: "revenue", per: "year" } },
    ignores: ["The boxes cost €40."],
  },
  "money/damage": {
    finds: { "The damage to broadcasters is [put at €6 million].": { amount: 6000000, currency: "EUR", role: "damage", qualifier: "about" } },
    ignores: ["The boxes cost €40."],
  },
  "money/price": {
    finds: { "A subscription cost [€10] a month.": { amount: 10, currency: "EUR", role: "price", per: "month" } },
    ignores: ["Police seized €40,000 in cash."],
  },
  "money/fine": {
    finds: { "The court imposed a fine of [€5,000].": { amount: 5000, currency: "EUR", role: "fine" } },
    ignores: ["A subscription cost €10 a month."],
  },
};
