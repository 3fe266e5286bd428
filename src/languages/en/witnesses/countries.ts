import type { WitnessTable } from "../../witnesses.ts";

export const countries: WitnessTable<"country"> = {
  "country/name": {
    finds: { "The boxes came from [Denmark] by post.": { code: "DK" }, "Police in the [U.K.] made no comment.": { code: "GB" } },
    ignores: ["Michael Jordan waved.", "The case was heard in New Mexico."],
  },
  "country/adjective": {
    finds: { "[Portuguese] police searched a flat.": { code: "PT" } },
    ignores: ["It was translated from Spanish.", "The boxes came from Denmark."],
  },
};
