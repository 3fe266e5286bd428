import { BLOCKS, shownText, STRUCK, tidy, UNSHOWN, type PageDocument, type PageNode } from "./html-layout.ts";
import { plainOfHtml, type PlainHtml } from "./html-plain.ts";
import { metadataOf, type HtmlMetadata } from "./html-metadata.ts";
import { onlyWords } from "./letters.ts";

/** The story of a page, and what the page says of itself. */
export interface HtmlArticle extends HtmlMetadata {
  readonly text: string;
}

/* A page beyond these is built to break a reader, or is no article: it is read without a document tree. */
const MOST_TAGS = 20_000,
  DEEPEST = 200,
  LONGEST = 4_000_000,
  // the library reads the text of a tree again on every level
  LONGEST_BY_LEVELS = 40_000_000;

/** Reads the story out of a page; a page that the readability library cannot take is read as it stands, tag by tag. */
export async function readHtml(html: string): Promise<HtmlArticle> {
  const plain = await plainOfHtml(html);
  if (plain.tags > MOST_TAGS || plain.depth > DEEPEST || html.length > LONGEST || plain.depth * html.length > LONGEST_BY_LEVELS) return asItStands(plain);
  try {
    return (await readTree(html)) ?? asItStands(plain);
  } catch {
    return asItStands(plain);
  }
}

const asItStands = ({ text, title, language }: PlainHtml): HtmlArticle => ({ text, title, published: null, url: null, language });

async function readTree(html: string): Promise<HtmlArticle | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const metadata = metadataOf(document as unknown as PageDocument);
  const story = new Readability<PageNode>(document, { serializer: (node: PageNode) => node }).parse();
  if (!story?.content) return null;
  const title = metadata.title ?? (story.title || null);
  const body = textOf(story.content);
  if (body === "") return null;
  const starts = title !== null && fold(body.slice(0, 2 * title.length)).startsWith(fold(title));
  return { ...metadata, title, text: title === null || starts ? body : `${title}\n\n${body}` };
}

const fold = (text: string): string => onlyWords(text.toLowerCase(), "");

const SKIPPED = new Set([...UNSHOWN, ...STRUCK, "FORM", "FIGCAPTION"]);
/** Is it the sign of a footnote? Its figure would become one with the figure before it («12¹ servers»). */
const isNote = (text: string): boolean => /^[\s\d,*†‡()[\]]+$/.test(text);

/** The text of a tree, a paragraph a block, bullets as bullets. */
function textOf(root: PageNode): string {
  const parts: string[] = [];
  const walk = (node: PageNode, isSet: boolean) => {
    if (node.nodeType === 3) parts.push(shownText(node.nodeValue ?? "", isSet));
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (SKIPPED.has(name) || (name === "SUP" && isNote(node.textContent ?? ""))) return;
      if (name === "BR") parts.push("\n");
      const isBlock = BLOCKS.has(name);
      if (isBlock) parts.push("\n\n");
      if (name === "LI") parts.push("• ");
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child, isSet || name === "PRE");
      if (name === "TD" || name === "TH") parts.push("\t");
      if (isBlock) parts.push("\n\n");
    }
  };
  walk(root, false);
  return tidy(parts.join(""));
}
