import type { Document, Token } from "../model/document.ts";

/** Lines of a table above a cell that are looked at for its heading, and tokens of a line. */
const LONGEST_TABLE = 24, WIDEST_LINE = 80;

/** Tokens `from` to `to` (exclusive) of one cell. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

const isBar = (token: Token | undefined): boolean => token?.word.raw === "|";

/** The cells of a line; one where no bar divides it. */
function cellsOf({ sentences, tokens }: Document, sentence: number): Cell[] {
  const { first, last } = sentences[sentence]!, cells: Cell[] = [];
  let from = first;
  for (let at = first; at < Math.min(last, first + WIDEST_LINE); at++) {
    if (!isBar(tokens[at])) continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return [...cells, { from, to: last }];
}

/** The cell that heads the column in which the tokens `from` to `to` fill a cell of their own: «País | Hogares | Pérdida (US$)» above «Perú | 1,990 | 409,300». */
export function columnHead(doc: Document, from: number, to: number): Cell | undefined {
  const { tokens } = doc, { sentence } = tokens[from]!;
  const line = doc.sentences[sentence]!;
  if (!(from === line.first || isBar(tokens[from - 1])) || !(to === line.last || isBar(tokens[to])) || to - from === line.last - line.first) return undefined;
  const cells = cellsOf(doc, sentence), column = cells.findIndex((cell) => cell.from === from);
  let head: Cell | undefined;
  for (let row = sentence - 1; row >= 0 && row > sentence - LONGEST_TABLE; row--) {
    const above = cellsOf(doc, row);
    if (above.length !== cells.length) break;
    head = above[column];
  }
  return head && head.to > head.from && tokens[head.from]!.word.kind !== "digits" ? head : undefined;
}
