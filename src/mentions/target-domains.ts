import type { Document } from "../model/document.ts";
import { anyMark, markAt } from "../text/marks.ts";
import { domainAt, properAt, type Proper } from "./proper.ts";
import { LIST_SIGNS, listed } from "./target-lists.ts";
import { named, TARGET_BOUNDS } from "./target-looks.ts";

/** How many domains a list holds behind a name. */
const domainsListed = (doc: Document, name: Proper): number => listed(doc, name).filter(({ from }) => domainAt(doc, from)).length;

/** «fifteen companies, including zeta.net, omega.com and sigma.org»: a list of domains behind words of listing. */
export function domainsBehind(doc: Document, at: number): Proper | undefined {
  const listing = markAt(doc.marks, at, "name-listing"), name = listing && domainAt(doc, listing.to);
  return name && domainsListed(doc, name) > 0 ? name : undefined;
}

/** «the sites, zeta.net, omega.com and sigma.org»: a list of domains behind a noun and a sign. */
export function domainsBehindNoun(doc: Document, at: number): Proper | undefined {
  const noun = markAt(doc.marks, at, "target-noun"), name = noun && LIST_SIGNS.has(doc.tokens[noun.to]?.word.raw ?? "") ? domainAt(doc, noun.to + 1) : undefined;
  return name && named(doc, name) && domainsListed(doc, name) > 0 ? name : undefined;
}

/** «Zeta.net, omega.com and sigma.org were …»: domains that open a sentence, two at least; one alone may be the paper. */
export function domainsAt(doc: Document, at: number): Proper | undefined {
  const name = at === doc.sentences[doc.tokens[at]!.sentence]!.first ? domainAt(doc, at) : undefined;
  return name && (domainsListed(doc, name) > 0 || isInColumn(doc, name)) ? name : undefined;
}

/** A domain that fills its line, and another that opens the next. */
function isInColumn(doc: Document, { from, end }: Proper): boolean {
  const { sentence } = doc.tokens[from]!, next = doc.sentences[sentence + 1];
  return doc.sentences[sentence]!.last === end && next !== undefined && domainAt(doc, next.first) !== undefined;
}

/** «“zeta.net”, “mar2go.cc” and omega.com were blocked»: a list of domains in a sentence that tells an act; a longer one needs none. */
export function domainsHit(doc: Document, at: number): Proper | undefined {
  const domain = domainAt(doc, at), quoted = domain && at > 0 ? properAt(doc, at - 1, TARGET_BOUNDS) : undefined;
  const name = quoted?.quoted && quoted.from === domain?.from ? quoted : domain;
  const others = name && named(doc, name) ? domainsListed(doc, name) : 0;
  return others > 1 || (others > 0 && isHit(doc, at, SENTENCE, SENTENCE)) ? name : undefined;
}

/** So much of a sentence is asked, in tokens. */
const SENTENCE = 60;

/** Does the sentence of a token tell an act, in so many tokens before it and behind it? */
export function isHit({ tokens, sentences, marks }: Document, at: number, before: number, behind: number): boolean {
  const { first, last } = sentences[tokens[at]!.sentence]!;
  return anyMark(marks, "op-acts", Math.max(first, at - before), Math.min(last, at + behind));
}
