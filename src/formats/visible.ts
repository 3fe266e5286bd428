/* C0 and C1 controls, and what turns or hides text: all that a terminal might obey instead of showing. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const IN_JSON = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const BUT_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** One line of text, its control characters shown, not obeyed. */
export const visible = (text: string): string => text.replace(UNSEEN, escape);

/** JSON text; it stays JSON and means the same. */
export const visibleJson = (json: string): string => json.replace(IN_JSON, escape);

/** Text of several lines: line breaks and tabs stay. */
export const visibleLines = (text: string): string => text.replaceAll("\r\n", "\n").replace(BUT_LINES, escape);
