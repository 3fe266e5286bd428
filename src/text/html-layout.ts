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
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TITLE TR UL".split(
    " ",
  ),
);

/** Elements whose words the page takes back. */
export const STRUCK: readonly string[] = ["DEL", "S", "STRIKE"];

/** Runs of white space read as one; a no-break or thin space stays, because it may stand inside a number. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\u00a0\u2009\u202f]/.test(space) ? space[0]! : " "));
}

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
