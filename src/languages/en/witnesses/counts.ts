import type { WitnessTable } from "../../witnesses.ts";

export const counts: WitnessTable<"count"> = {};
