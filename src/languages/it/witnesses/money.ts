import type { WitnessTable } from "../../witnesses.ts";

export const money: WitnessTable<"money"> = {};
