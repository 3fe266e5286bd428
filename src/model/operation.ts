import type { Facts } from "./fact.ts";

/** The facts of one action or campaign of law enforcement. */
export interface Operation extends Facts {
  readonly id: string;
  /** The code name; null if the text gives none. */
  readonly name: string | null;
  /** The first action date, EDTF; null if none. */
  readonly date: string | null;
}
