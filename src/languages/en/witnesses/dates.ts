import type { WitnessTable } from "../../witnesses.ts";

export const dates: WitnessTable<"date"> = {};
