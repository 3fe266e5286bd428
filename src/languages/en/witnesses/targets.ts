import type { WitnessTable } from "../../witnesses.ts";

export const targets: WitnessTable<"target"> = {};
