import { describe, expect, test } from "vitest";
import { LANGUAGE_CODES } from "../src/languages/pack.ts";
import { loadPack, loadWitnesses } from "../src/languages/registry.ts";
import type { Witnesses } from "../src/rules/rule.ts";
import { readFixtures } from "./fixtures.ts";
import { read, shownBy, type Shown } from "./readings.ts";

/*
 * Every rule proves itself. To add a witness of
 * - a phrase rule: give `finds` and `ignores` in `src/languages/<code>/rules.ts`, beside the phrase;
 * - a shared reader: the same in `src/languages/<code>/witnesses/<kind>.ts`, under the id without its language; a new id
 *   goes into `ReaderId` in `src/languages/witnesses.ts` first.
 * A sentence in `finds` has the evidence in [brackets] and beside it some fields of the fact or of the mention; a sentence
 * in `ignores` must give no evidence of that rule. «Yesterday» is 11 June 2024 (see WITNESS_DAY).
 */

/** Takes the brackets off: «Sono [due] i server» has its evidence at 5 to 8. */
function unbracket(sentence: string): { text: string; start: number; end: number } {
  const [before, inner, after, ...more] = sentence.split(/[[\]]/);
  if (before === undefined || inner === undefined || after === undefined || more.length) throw new Error(`«${sentence}» needs its evidence in one pair of brackets`);
  return { text: before + inner + after, start: before.length, end: before.length + inner.length };
}

const list = (shown: readonly Shown[]): string => shown.map(({ rule, text }) => `${rule} «${text}»`).join("; ") || "nothing";

for (const code of LANGUAGE_CODES) {
  const { rules } = await loadPack(code);
  const shared = Object.entries(await loadWitnesses(code)).map(([id, witnesses]): [string, Witnesses] => [`${code}/${id}`, witnesses]);
  const all = [...rules.map((rule): [string, Witnesses] => [rule.id, rule]), ...shared];

  describe.each(all)("%s", (id, { finds, ignores }) => {
    test.each(Object.entries(finds))("finds %s", async (sentence, value) => {
      const { text, start, end } = unbracket(sentence);
      const shown = shownBy(await read(code, text));
      const own = shown.filter(({ rule }) => rule === id);
      expect(own, `no evidence of ${id}; there is ${list(shown)}`).not.toEqual([]);
      const there = own.filter((each) => each.start === start && each.end === end);
      expect(there, `no evidence of ${id} at «${text.slice(start, end)}»; it shows ${list(own)}`).not.toEqual([]);
      expect(there.map((each) => each.value)).toContainEqual(expect.objectContaining(value));
    });

    test.each(ignores)("ignores %s", async (sentence) => {
      const own = shownBy(await read(code, sentence)).filter(({ rule }) => rule === id);
      expect(own, `${id} shows ${list(own)}`).toEqual([]);
    });
  });

  test(`${code}: no two rules share an id, and each has examples`, () => {
    const ids = all.map(([id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [id, { finds, ignores }] of all) expect(Math.min(Object.keys(finds).length, ignores.length), id).toBeGreaterThan(0);
  });

  test(`${code}: every rule that reads in the fixtures has witnesses`, async () => {
    const ids = new Set(all.map(([id]) => id));
    const fixtures = readFixtures().filter((fixture) => fixture.code === code);
    const shown = await Promise.all(fixtures.map(({ bytes, published }) => read(code, new TextDecoder().decode(bytes), published)));
    expect([...new Set(shown.flatMap(shownBy).map(({ rule }) => rule))].filter((id) => !ids.has(id))).toEqual([]);
  });
}
