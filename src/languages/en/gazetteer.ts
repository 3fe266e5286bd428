import type { Gazetteer } from "../pack.ts";

export const gazetteer: Gazetteer = {};
