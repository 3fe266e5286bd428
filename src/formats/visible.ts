/* Controls, and what turns or hides text or breaks a line: all that a terminal might obey instead of showing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** JSON text has its own escapes below the space. */
const IN_JSON = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
const BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** By UTF-16 code units, as JSON does. */
const escape = (sign: string): string =>
  sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** One line of text, its control characters shown, not obeyed. */
export const visible = (text: string): string => text.replace(UNSEEN, escape);

/** JSON text; it stays JSON and means the same. */
export const visibleJson = (json: string): string => json.replace(IN_JSON, escape);

/** Text of several lines: line breaks and tabs stay. */
export const visibleLines = (text: string): string => text.replaceAll("\r\n", "\n").replace(BUT_LINES, escape);
