import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadLanguage, readArticle } from "../extract.ts";
import type { LanguageCode } from "../languages/pack.ts";
import { detectLanguage } from "../text/language.ts";

// Placeholder until the command line is written: JSON lines on standard input only.
export async function run(args: readonly string[]): Promise<number> {
  const out: string[] = [];
  for (const [index, line] of readFileSync(0, "utf8").split("\n").filter((each) => each.trim()).entries()) {
    const { id = `line-${index + 1}`, text, date = null, language } = JSON.parse(line) as { id?: string; text: string; date?: string; language?: LanguageCode };
    const code = language ?? (await detectLanguage(text)).code ?? "en";
    const reading = readArticle(text, date, null, await loadLanguage(code));
    const mentions = Object.values(reading.mentions).flat().sort((a, b) => a.start - b.start).map((mention) => ({ ...mention, twin: undefined, text: text.slice(mention.start, mention.end) }));
    out.push(
      JSON.stringify(
        args.includes("mentions")
          ? { id, language: code, mentions }
          : { version: 1, id, source: { title: reading.doc.title, published: reading.doc.published, sha256: createHash("sha256").update(text).digest("hex") }, language: { code }, operations: reading.operations, unassigned: reading.unassigned, warnings: [] },
      ),
    );
  }
  process.stdout.write(out.map((line) => `${line}\n`).join(""));
  return 0;
}
