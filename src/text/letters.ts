/*
 * Letters, marks and digits of any alphabet. V8 compiles a regular expression with a Unicode class for most of a
 * millisecond, and a start would do so a dozen times; so texts in Latin-1, with the signs and currencies of ordinary
 * print, are asked plain ones.
 */

const isPlain = (text: string): boolean => !/[^\0-\xff\u2000-\u206f\u20a0-\u20bf]/.test(text);

/** The letters of a text alone. */
export const lettersOf = (text: string): string => text.replace(isPlain(text) ? /[^A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff]/g : notLetters(), "");

export const hasLetter = (text: string): boolean => lettersOf(text) !== "";

/** A text with `gap` for each run of signs that are no letters and no digits. */
export const onlyWords = (text: string, gap: string): string =>
  text.replace(isPlain(text) ? /[^\dA-Za-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\xff]+/g : notWords(), gap);

/** A decomposed text without its accents. */
export const withoutMarks = (text: string): string => text.replace(/[^\0-\u036f\u2000-\u206f\u20a0-\u20bf]/.test(text) ? marks() : /[\u0300-\u036f]/g, "");

/** Is the first character of a text a small letter? */
export const isSmall = (text: string): boolean => (isPlain(text.slice(0, 2)) ? /^[a-z\xb5\xdf-\xf6\xf8-\xff]/.test(text) : /^\p{Ll}/u.test(text));

/** Is it initials, «USA» or «U.S.»? */
export const isInitials = (text: string): boolean => (isPlain(text) ? /^(?:[A-Z\xc0-\xd6\xd8-\xde]{2,}|(?:[A-Z\xc0-\xd6\xd8-\xde]\.)+)$/.test(text) : /^(?:\p{Lu}{2,}|(?:\p{Lu}\.)+)$/u.test(text));

/** The letters and apostrophes at the end of a text. */
export const lastLetters = (text: string): string => (isPlain(text) ? /[A-Za-z'’\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff]*$/ : /[\p{L}'’]*$/u).exec(text)![0];

/** Does a capital stand behind a sign that ends a sentence? */
export const hasCapitalBehindPoint = (text: string): boolean => (isPlain(text) ? /[.!?]\s+[A-Z\xc0-\xd6\xd8-\xde]/.test(text) : /[.!?]\s+\p{Lu}/u.test(text));

// a literal is compiled when it is met, so these stand where few texts come
const notLetters = (): RegExp => /[^\p{L}]/gu;
const notWords = (): RegExp => /[^\p{L}\p{N}]+/gu;
const marks = (): RegExp => /\p{M}/gu;
