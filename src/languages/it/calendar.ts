import type { Calendar } from "../pack.ts";

export const calendar: Calendar = {};
