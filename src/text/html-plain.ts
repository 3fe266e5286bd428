import { BLOCKS, collapse, tidy } from "./html-layout.ts";

/** A page without a document tree: its words in order, and how it is built. */
export interface PlainHtml {
  readonly text: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly tags: number;
  /** How deep its elements nest. */
  readonly depth: number;
}

const SILENT = new Set(["script", "style", "noscript", "template", "svg", "nav", "button", "select"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** One linear pass over the tags; no page is too broken or too deep for it. */
export async function plainOfHtml(html: string): Promise<PlainHtml> {
  const { Tokenizer } = await import("htmlparser2");
  const parts: string[] = [];
  let tags = 0,
    open = 0,
    depth = 0,
    title = "",
    language: string | null = null;
  let name = "",
    silent = "",
    attribute = "",
    inTitle = false;
  const slice = (from: number, to: number) => html.slice(from, to);
  const text = (words: string) => {
    if (inTitle) title += words;
    else if (silent === "") parts.push(collapse(words));
  };
  const opened = () => {
    tags++;
    if (!VOID.has(name)) depth = Math.max(depth, ++open);
    if (silent === "" && SILENT.has(name)) silent = name;
    inTitle ||= name === "title" && title === "";
    edge();
  };
  const edge = () => {
    if (name === "br") parts.push("\n");
    else if (BLOCKS.has(name.toUpperCase())) parts.push("\n\n");
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (from, to) => text(slice(from, to)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      onopentagname: (from, to) => (name = slice(from, to).toLowerCase()),
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => {
        name = slice(from, to).toLowerCase();
        if (open > 0) open--;
        if (silent === name) silent = "";
        if (name === "title") inTitle = false;
        edge();
      },
      onattribname: (from, to) => (attribute = slice(from, to).toLowerCase()),
      onattribdata: (from, to) => {
        if (name === "html" && attribute === "lang") language ??= slice(from, to);
      },
      onattribentity: nothing,
      onattribend: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { text: tidy(parts.join("")), title: title.replace(/\s+/g, " ").trim() || null, language, tags, depth };
}
