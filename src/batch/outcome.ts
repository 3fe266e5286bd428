import { mentionsOf, recordOf } from "../articles.ts";
import { composeError } from "../compose.ts";
import { reasonOf, type Failure } from "../errors.ts";
import type { Format, Output } from "../formats/format.ts";
import { articleOf } from "./article.ts";
import type { Item, Settings } from "./item.ts";

/** What became of an item: its part of the output, and why it failed if it did. */
export interface Outcome {
  readonly id: string;
  readonly text: string;
  readonly failure: Failure | null;
}

/** Item → outcome; never throws, because one bad article never stops a batch. */
export async function outcomeOf(item: Item, settings: Settings, format: Format): Promise<Outcome> {
  let output: Output;
  try {
    const article = await articleOf(item, settings);
    if ("failure" in article) output = composeError(article.id, article.failure);
    else output = await (settings.layer === "mentions" ? mentionsOf(article) : recordOf(article));
  } catch (error) {
    output = composeError("id" in item ? item.id : `line-${item.line}`, { code: "failed", message: reasonOf(error) });
  }
  return { id: output.id, text: format.render(output), failure: "error" in output ? (output.error as Failure) : null };
}
