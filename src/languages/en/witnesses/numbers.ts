import type { WitnessTable } from "../../witnesses.ts";

export const numbers: WitnessTable<"number"> = {};
