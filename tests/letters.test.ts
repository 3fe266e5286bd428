import { ownCodes } from "../src/text/codes.ts";
import { expect, test } from "vitest";
import { hasCapitalBehindPoint, hasLetter, isInitials, isSmall, lastLetters, lettersOf, onlyWords, withoutMarks } from "../src/text/letters.ts";
import { tokenize } from "../src/text/tokens.ts";

test("every sign is what Unicode says, with a plain neighbour and alone", () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code);
    const same =
      lettersOf(`.${sign}`) === `.${sign}`.replace(/[^\p{L}]/gu, "") &&
      hasLetter(sign) === /\p{L}/u.test(sign) &&
      onlyWords(`a${sign}b`, " ") === `a${sign}b`.replace(/[^\p{L}\p{N}]+/gu, " ") &&
      withoutMarks(`a${sign}`) === `a${sign}`.replace(/\p{M}/gu, "") &&
      isSmall(`${sign}a`) === /^\p{Ll}/u.test(`${sign}a`) &&
      lastLetters(`.${sign}`) === /[\p{L}'’]*$/u.exec(`.${sign}`)![0] &&
      hasCapitalBehindPoint(`. ${sign}`) === /[.!?]\s+\p{Lu}/u.test(`. ${sign}`) &&
      isInitials(`${sign}${sign}`) === /^\p{Lu}{2,}$/u.test(`${sign}${sign}`) &&
      isInitials(`${sign}.`) === /^\p{Lu}\.$/u.test(`${sign}.`);
    if (!same) wrong.push(`U+${code.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

test("letters hold a word together, signs end it", () => {
  const wrong: string[] = [];
  for (let code = 0xaa; code < 0xd800; code++) {
    const sign = String.fromCharCode(code), ends: number[] = [];
    tokenize(ownCodes(`a${sign}b`), (_, end) => ends.push(end), 0, 3);
    if (/[\p{L}\p{M}]/u.test(sign) && ends[0] !== 3) wrong.push(`U+${code.toString(16)}`);
    if (/[\p{P}\p{S}]/u.test(sign) && !/[\u2010\u2011\u2019]/.test(sign) && ends[0] === 3) wrong.push(`U+${code.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});
