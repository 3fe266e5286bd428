import { closeSync, mkdirSync, openSync, realpathSync, renameSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Format } from "../formats/format.ts";
import { partialName } from "./beside.ts";
import { entryOf, type Delivery } from "./delivery.ts";
import type { Entry, Journal } from "./journal.ts";
import { writeAll } from "./output.ts";

/** A file an article, in `folder`, under the path of its input. */
export function intoFolder(folder: string, ending: string, format: Format, journal: Journal | null, kept: readonly Entry[]): Delivery {
  const root = realpathSync(folder);
  const unused = unusedNames(kept.map(({ path }) => path!));
  const head = Buffer.from(format.head),
    tail = Buffer.from(format.tail),
    skip = Buffer.byteLength(format.between);
  return {
    take: async ({ bytes, pieces }) => {
      let at = 0;
      const entries: Entry[] = [];
      for (const piece of pieces) {
        const path = unused(pathOf(piece.id, piece.from), ending);
        const own = piece.size === 0 ? bytes.subarray(0, 0) : bytes.subarray(at + skip, at + piece.size);
        at += piece.size;
        const whole = Buffer.concat([head, own, tail]);
        writeWhole(root, path, whole);
        entries.push(entryOf(piece, whole.length, path));
      }
      journal?.add(entries);
      return true;
    },
    finish: async () => journal?.remove(),
    abandon: () => {},
  };
}

/** The path of an article's output: that of its input, as far as it leads down; a line of JSON lines stands below its file. */
export function pathOf(id: string, from: string | null): string {
  const path = from === null ? id : from;
  const steps = path.split(/[\\/]+/).filter((step) => step !== "" && step !== ".");
  const safe = (steps.length === 0 || path === "-" ? ["stdin"] : steps).map(safeName);
  return join(...safe, ...(from === null ? [] : [safeName(id)]));
}

/** A name that leads nowhere: no separators, no «..», nothing that a system takes for a device, and not too long. */
function safeName(name: string): string {
  const whole = Buffer.from(name).toString();
  const plain = whole.replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f]/g, "_").replace(/^\.+|[. ]+$/g, (dots) => "_".repeat(dots.length));
  const short = Buffer.byteLength(plain) > 180 ? `${[...plain].slice(0, 45).join("")}~${hashOf(plain)}` : plain;
  return short === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short) ? `_${short}` : short;
}

/** A short sum of a long name, so that two of them stay apart. */
function hashOf(name: string): string {
  let sum = 0;
  for (let index = 0; index < name.length; index++) sum = (Math.imul(sum, 31) + name.charCodeAt(index)) >>> 0;
  return sum.toString(36);
}

/** Gives each path a name that none before it has. */
export function unusedNames(taken: readonly string[]): (path: string, ending: string) => string {
  // many file systems take capitals and the ways to write an accent for the same
  const fold = (name: string) => name.normalize("NFC").toLowerCase();
  const used = new Set(taken.map(fold)),
    counts = new Map<string, number>();
  return (path, ending) => {
    const folded = fold(path + ending);
    let candidate = path + ending,
      count = counts.get(folded) ?? 1;
    for (; used.has(fold(candidate)); candidate = `${path}~${count}${ending}`) count++;
    used.add(fold(candidate));
    counts.set(folded, count);
    return candidate;
  };
}

/** A link that somebody left in the folder must not lead out of it either. */
function writeWhole(root: string, path: string, bytes: Uint8Array): void {
  const place = join(root, path);
  mkdirSync(dirname(place), { recursive: true });
  const parent = realpathSync(dirname(place));
  if (parent !== root && !parent.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error(`${path} leads out of ${root}`);
  const file = openSync(partialName(place), "w");
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
  renameSync(partialName(place), place);
}
