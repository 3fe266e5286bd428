import type { WitnessTable } from "../../witnesses.ts";

export const agencies: WitnessTable<"agency"> = {
  "agency/known": { finds: { "The action was led by [Europol].": { value: "Europol" } }, ignores: ["The action was led by two partners."] },
  "agency/body": {
    finds: { "The [Kent Constabulary] knocked on the door.": { value: "Kent Constabulary", country: "GB" }, "A judge of the [Delhi High Court] signed.": { value: "Delhi High Court" } },
    ignores: ["The police knocked on the door.", "The High Court heard nobody."],
  },
};
