import type { CompiledTerm, Word, WordTerms } from "../model/mark.ts";
import { NO_TERMS, termTable, type Compile, type Head } from "./heads.ts";
import { hasLetter } from "./letters.ts";
import { bitsOf, MOST_SLOTS } from "./marks.ts";
import { packedTable } from "./packed.ts";
import { interned, rememberSpellings, type Spellings } from "./spellings.ts";
import { compilePlain, type Term } from "./terms.ts";
import { fold, shapeOf, visibleFigure } from "./folding.ts";

export interface Lexicon {
  /** What a spelling tells. */
  readonly spell: (raw: string) => Word;
  /** What is known of the spellings met so far. */
  readonly spellings: Spellings;
  /** The classes of which a document keeps all places, numbered. */
  readonly slots: ReadonlyMap<string, number>;
}

/**
 * Compiles terms; the look-up remembers spellings, so each costs its folding once. Of `listed` classes a document keeps
 * all places. `packed` are further terms, behind the others, as `packTerms` laid them out; `given` are a user's, which stand
 * before all others of their length.
 */
export function buildLexicon(terms: readonly Term[], listed: Iterable<string> = [], packed: Uint8Array | null = null, given: readonly Term[] = []): Lexicon {
  const slots = new Map([...new Set(listed)].map((cls, slot) => [cls, slot]));
  if (slots.size > MOST_SLOTS) throw new Error("more listed classes than there are bits for them");
  const compile = compiler(slots), tables = [...(given.length > 0 ? [termTable(given, compile)] : []), termTable(terms, compile), ...(packed ? [packedTable(packed, compile)] : [])];
  const spell = (spelling: string): Word => {
    const isFigure = startsWithDigit(spelling), raw = isFigure ? visibleFigure(spelling) : spelling;
    const folded = fold(raw), norm = folded === raw ? raw : interned(folded), shape = shapeOf(raw);
    const heads = tables.flatMap((table) => table.headsOf(raw, norm));
    return {
      raw, norm, shape,
      kind: isFigure ? "digits" : shape === "none" && !hasLetter(raw) ? "sign" : "word",
      terms: heads.length > 0 ? arrange(heads) : undefined,
    };
  };
  return { spell, spellings: rememberSpellings(spell), slots };
}

const startsWithDigit = (raw: string): boolean => raw.charCodeAt(0) >= 0x30 && raw.charCodeAt(0) <= 0x39;

function compiler(slots: ReadonlyMap<string, number>): Compile {
  const classes = new Map<string, string>();
  return ({ cls: name, value, phrase }) => {
    const cls = classes.get(name) ?? interned(name), elements = compilePlain(phrase);
    classes.set(name, cls);
    return { cls, value, elements, slot: slots.get(cls) ?? -1, size: elements.length };
  };
}

/** All that may start with a word. */
function arrange(heads: readonly Head[]): WordTerms {
  const [only] = heads, alone = heads.length === 1 ? only!.alone : heads.flatMap((head) => head.alone);
  return {
    alone,
    bits: bitsOf(alone),
    others: heads.length === 1 ? only!.others : heads.flatMap((head) => head.others),
    seconds: heads.reduce((bits, head) => bits | head.seconds, 0),
    behind: heads.length === 1 ? only!.behind : behindAny(heads),
  };
}

function behindAny(heads: readonly Head[]): WordTerms["behind"] {
  return (second) => {
    let found: readonly CompiledTerm[] = NO_TERMS;
    for (const head of heads) {
      const own = head.behind(second);
      if (own.length > 0) found = found.length > 0 ? [...found, ...own] : own;
    }
    return found;
  };
}
