import { closeSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { reasonOf, type Failure } from "../errors.ts";
import type { Format } from "../formats/format.ts";
import { partialName } from "./beside.ts";
import { entryOf, type Delivery } from "./delivery.ts";
import type { Entry, Journal } from "./journal.ts";
import { openNew, writeAll } from "./output.ts";
import type { Piece } from "./work.ts";

/** How a folder of records is written. */
export interface FolderManner {
  /** What the names of its files end in. */
  readonly ending: string;
  readonly format: Format;
  readonly journal: Journal | null;
  /** What an earlier run did that still holds. */
  readonly kept: readonly Entry[];
  readonly failFast: boolean;
}

/** A file an article, in `folder`, under the path of its input. What cannot be written under its own name fails alone. */
export function intoFolder(folder: string, { ending, format, journal, kept, failFast }: FolderManner): Delivery {
  const root = realpathSync(folder);
  const unused = unusedNames(
    kept.map(({ path }) => path!),
    ending,
  );
  const head = Buffer.from(format.head),
    tail = Buffer.from(format.tail),
    skip = Buffer.byteLength(format.between);
  return {
    take: async (done) => {
      const pieces: Piece[] = [],
        entries: Entry[] = [];
      let at = 0;
      for (const piece of done.pieces) {
        const path = unused(pathOf(piece.id, piece.from));
        const own = piece.size === 0 ? done.bytes.subarray(0, 0) : done.bytes.subarray(at + skip, at + piece.size);
        at += piece.size;
        const whole = Buffer.concat([head, own, tail]),
          failure = writeWhole(root, path, whole);
        pieces.push(failure === null ? piece : { ...piece, failure });
        entries.push(failure === null ? entryOf(piece, whole.length, path) : entryOf({ ...piece, failure }, 0, null));
        if (failure !== null && failFast) break;
      }
      journal?.add(entries);
      return { ...done, pieces };
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

/** Many file systems take capitals and the ways to write an accent for the same. */
const fold = (name: string): string => name.normalize("NFC").toLowerCase();

/** Gives each path a name with that ending that none before it has; no name is that of a file and of a folder. */
export function unusedNames(taken: readonly string[], ending: string): (path: string) => string {
  const files = new Set<string>(),
    folders = new Set<string>(),
    counts = new Map<string, number>();
  // where the folders above a path end, of those that are called as a file may be
  const doubtful = (path: string) =>
    [...path.matchAll(SEPARATOR)].map(({ index }) => index).filter((at) => path.slice(0, at).slice(-ending.length).toLowerCase() === ending);
  const use = (path: string) => {
    files.add(fold(path));
    for (const at of doubtful(path)) folders.add(fold(path.slice(0, at)));
  };
  const besideFiles = (path: string) => {
    const clash = doubtful(path).filter((at) => files.has(fold(path.slice(0, at))));
    return clash.reduceRight((place, at) => `${place.slice(0, at)}~${place.slice(at)}`, path);
  };
  taken.forEach(use);
  return (path) => {
    const place = besideFiles(path),
      folded = fold(place + ending);
    let candidate = place + ending,
      count = counts.get(folded) ?? 1;
    for (; files.has(fold(candidate)) || folders.has(fold(candidate)); candidate = `${place}~${count}${ending}`) count++;
    use(candidate);
    counts.set(folded, count);
    return candidate;
  };
}

const SEPARATOR = /[\\/]/g;

/** What is wrong with one name alone: others may be written. */
const OF_ONE_NAME: ReadonlySet<unknown> = new Set(["ENAMETOOLONG", "EISDIR", "ENOTDIR", "EEXIST", "ELOOP", "ENOENT", "EINVAL"]);

/** Writes a file into its place; gives why it cannot have that name, and throws where no other could be written either. */
function writeWhole(root: string, path: string, bytes: Uint8Array): Failure | null {
  const place = join(root, path),
    refuse = (why: string): Failure => ({ code: "failed", message: `cannot write ${place}: ${why}` });
  try {
    mkdirSync(dirname(place), { recursive: true });
    const parent = realpathSync(dirname(place));
    // a link that somebody left in the folder must not lead out of it either
    if (parent !== root && !parent.startsWith(root.endsWith(sep) ? root : root + sep)) return refuse(`that leads out of ${root}`);
    writeBeside(place, bytes);
    return null;
  } catch (error) {
    if (OF_ONE_NAME.has((error as NodeJS.ErrnoException).code)) return refuse(reasonOf(error));
    throw error;
  }
}

/** Nothing is left beside the place where it cannot be written. */
function writeBeside(place: string, bytes: Uint8Array): void {
  const partial = partialName(place),
    file = openNew(partial);
  try {
    try {
      writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
    renameSync(partial, place);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
