import type { WitnessTable } from "../../witnesses.ts";

export const numbers: WitnessTable<"number"> = {
  "number/digits": {
    finds: { "Officers seized [1,200] boxes.": { value: 1200 } },
    ignores: ["Officers seized twelve boxes."],
  },
  "number/words": {
    finds: { "Officers seized [twenty-two] boxes.": { value: 22 } },
    ignores: ["Officers seized 22 boxes."],
  },
  "number/magnitude": {
    finds: { "It had [1.5 million] users.": { value: 1500000 }, "It had [40k] viewers.": { value: 40000 } },
    ignores: ["It had 1,500 users."],
  },
  "number/collective": {
    finds: { "They took [a dozen] servers offline.": { value: 12, qualifier: "about" } },
    ignores: ["They took twelve servers offline."],
  },
  "number/range": {
    finds: { "[Between 10 and 15] shops sold them.": { value: 10, max: 15 } },
    ignores: ["Shop 10 sold 15 of them."],
  },
  "number/article": {
    finds: { "They found [a] server.": { value: 1 } },
    ignores: ["They found the server."],
  },
};
