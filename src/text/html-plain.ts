import type { TokenizerCallbacks } from "htmlparser2";
import { BLOCKS, shownText, STRUCK, tidy, UNSHOWN } from "./html-layout.ts";

/** A page without a document tree: its words in order, and how it is built. */
export interface PlainHtml {
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly tags: number;
  /** How deep its elements nest. */
  readonly depth: number;
}

const SILENT = new Set([...UNSHOWN.map((name) => name.toLowerCase()), "nav", "select"]);
const TAKEN_BACK = new Set(STRUCK.map((name) => name.toLowerCase()));
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** What was read of a page so far. */
interface Draft {
  readonly parts: string[];
  title: string;
  inTitle: boolean;
  language: string | null;
  tags: number;
  depth: number;
  /** Elements that are open. */
  open: number;
  /** Elements that are open whose lines stand as they are set. */
  set: number;
  /** The element in which nothing is read, empty for none, and how many were open with it. */
  silent: string;
  silentSince: number;
}

/** One linear pass over the tags; no page is too broken or too deep for it. */
export async function plainOfHtml(html: string): Promise<PlainHtml> {
  const { Tokenizer } = await import("htmlparser2");
  const draft: Draft = { parts: [], title: "", inTitle: false, language: null, tags: 0, depth: 0, open: 0, set: 0, silent: "", silentSince: 0 };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, readerOf(html, draft));
  tokenizer.write(html);
  tokenizer.end();
  const { parts, title, language, tags, depth } = draft;
  return { text: tidy(parts.join("")), title: title.replace(/\s+/g, " ").trim() || null, language, tags, depth };
}

/** Takes what the tokenizer finds in a page into the draft. */
function readerOf(html: string, draft: Draft): TokenizerCallbacks {
  let name = "",
    attribute = "";
  const nameAt = (from: number, to: number) => html.slice(from, to).toLowerCase();
  return {
    ontext: (from, to) => addText(draft, html.slice(from, to)),
    ontextentity: (code) => addText(draft, String.fromCodePoint(code)),
    onopentagname: (from, to) => (name = nameAt(from, to)),
    onopentagend: () => openElement(draft, name),
    onselfclosingtag: () => openElement(draft, name),
    onclosetag: (from, to) => closeElement(draft, (name = nameAt(from, to))),
    onattribname: (from, to) => (attribute = nameAt(from, to)),
    onattribdata: (from, to) => {
      if (name === "html" && attribute === "lang") draft.language ??= html.slice(from, to);
    },
    onattribentity: nothing,
    onattribend: nothing,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}

const nothing = (): void => {};

function addText(draft: Draft, words: string): void {
  if (draft.inTitle) draft.title += words;
  else if (draft.silent === "") draft.parts.push(shownText(words, draft.set > 0));
}

function openElement(draft: Draft, name: string): void {
  draft.tags++;
  if (!VOID.has(name)) draft.depth = Math.max(draft.depth, ++draft.open);
  if (draft.silent === "" && (SILENT.has(name) || TAKEN_BACK.has(name))) {
    draft.silent = name;
    draft.silentSince = draft.open;
  }
  if (name === "pre") draft.set++;
  draft.inTitle ||= name === "title" && draft.title === "";
  addEdge(draft, name);
}

function closeElement(draft: Draft, name: string): void {
  if (draft.open > 0) draft.open--;
  // where a page forgot to close what it struck out, the element around that closes it
  const isLeft = TAKEN_BACK.has(draft.silent) && draft.open < draft.silentSince;
  if (draft.silent === name || isLeft) draft.silent = "";
  if (name === "pre" && draft.set > 0) draft.set--;
  if (name === "title") draft.inTitle = false;
  addEdge(draft, name);
}

function addEdge({ parts }: Draft, name: string): void {
  if (name === "br") parts.push("\n");
  else if (BLOCKS.has(name.toUpperCase())) parts.push("\n\n");
}
