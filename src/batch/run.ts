import type { Format } from "../formats/format.ts";
import type { Failure } from "../errors.ts";
import type { Item, Settings } from "./item.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import type { Sink } from "./output.ts";

/** What a run comes to. */
export interface Tally {
  read: number;
  failed: number;
  readonly reasons: Map<Failure["code"], number>;
}

/** What a run tells its caller while it goes. */
export interface Watch {
  readonly failed: (outcome: Outcome) => void;
}

/** Items → outcomes → sink, in order. Stops early where the sink closes. */
export async function runItems(chunks: AsyncIterable<readonly Item[]>, settings: Settings, format: Format, sink: Sink, watch: Watch): Promise<Tally> {
  const tally: Tally = { read: 0, failed: 0, reasons: new Map() };
  let written = false;
  if (!(await sink.write(format.head))) return tally;
  for await (const chunk of chunks) {
    let text = "";
    for (const item of chunk) {
      const outcome = await outcomeOf(item, settings, format);
      tally.read++;
      if (outcome.failure) {
        tally.failed++;
        tally.reasons.set(outcome.failure.code, (tally.reasons.get(outcome.failure.code) ?? 0) + 1);
        watch.failed(outcome);
      }
      if (outcome.text !== "") text += (written || text !== "" ? format.between : "") + outcome.text;
    }
    written ||= text !== "";
    if (!(await sink.write(text))) return tally;
  }
  await sink.write(format.tail);
  return tally;
}
