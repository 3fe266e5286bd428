/** As much of a document tree as reading a story out of it needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Elements that stand on lines of their own; what is not here runs on in its line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TITLE TR UL".split(
    " ",
  ),
);

/** Elements whose words the page takes back. */
export const STRUCK: readonly string[] = ["DEL", "S", "STRIKE"];

/** Elements of which a page shows no words: what they hold is for programs, or for browsers that cannot show them. */
export const UNSHOWN: readonly string[] = "SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SVG IFRAME OBJECT VIDEO AUDIO CANVAS".split(" ");

/** Runs of white space read as one; a no-break or thin space stays, because it may stand inside a number. */
function collapse(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\u00a0\u2009\u202f]/.test(space) ? space[0]! : " "));
}

/** The words of a text node as the page shows them: what is set already keeps its lines. */
export const shownText = (text: string, isSet: boolean): string => (isSet ? text.replace(/\r\n?/g, "\n") : collapse(text));

/** No space at the ends of lines, one empty line between paragraphs, bullets joined to their text. */
export function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const kept: string[] = [];
  for (const line of lines) {
    if (line !== "" && kept.at(-1) === "" && kept.at(-2) === "•") kept.splice(-2, 2, `• ${line}`);
    else if (line !== "" || (kept.length > 0 && kept.at(-1) !== "")) kept.push(line);
  }
  return kept.join("\n").trim();
}
