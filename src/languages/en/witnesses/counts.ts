import type { WitnessTable } from "../../witnesses.ts";

export const counts: WitnessTable<"count"> = {
  "count/noun": {
    finds: { "Officers seized [1,200 illegal decoders].": { what: "devices", value: 1200 } },
    ignores: ["Officers held 12 meetings."],
  },
  "count/person": {
    finds: { "[Nineteen people were arrested].": { what: "arrests", value: 19 }, "Twelve officers were hurt, and [the same number of people were arrested].": { what: "arrests", value: 12 } },
    ignores: ["Nineteen people watched.", "A 48 year old man was arrested."],
  },
  "count/action": {
    finds: { "Police [arrest six] in dawn raids.": { what: "arrests", value: 6 } },
    ignores: ["Police arrest leaders in dawn raids."],
  },
  "count/before": {
    finds: { "[Arrests: 16]": { what: "arrests", value: 16 } },
    ignores: ["Arrests will follow."],
  },
  "count/elided": {
    finds: { "They searched 12 homes in Leeds and [14] in York.": { what: "searches", value: 14 } },
    ignores: ["They searched 12 homes in Leeds."],
  },
  "count/place": {
    finds: { "Officers [raided 14 addresses].": { what: "searches", value: 14 }, "Officers raided 12 upstairs showrooms and [five storage units].": { what: "searches", value: 5 }, "The court ordered the forfeiture of [nine houses].": { what: "properties", value: 9 } },
    ignores: ["The 14 addresses were known."],
  },
  "count/object": {
    finds: { "Inspectors [searched eleven wagons].": { what: "searches", value: 11 }, "[Four shepherds were arrested] at dawn.": { what: "arrests", value: 4 } },
    ignores: ["He was arrested 12 hours later.", "Eleven cafés closed."],
  },
  "count/row": {
    finds: { "[Servers seized\n40]": { what: "servers", value: 40 } },
    ignores: ["The servers were seized by the unit that day in town.\n40"],
  },
  "count/shared": {
    finds: { "They took [40 servers and set-top boxes] offline.": { what: "devices", value: 40 } },
    ignores: ["They took 40 servers offline."],
  },
};
