import type { WitnessTable } from "../../witnesses.ts";

export const names: WitnessTable<"name"> = {};
