import {
  closeSync,
  constants,
  createReadStream,
  createWriteStream,
  fchmodSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { packedName, partialName } from "./beside.ts";

/** Where bytes go. */
export interface Sink {
  /** Needs the bytes until it answers; false once nobody reads any more. */
  readonly write: (bytes: Uint8Array) => Promise<boolean>;
  /** All is written. */
  readonly finish: () => Promise<void>;
  /** The run ends before all is written. */
  readonly abandon: () => void;
}

/** Standard output, with back-pressure; a reader that goes away is no error. */
export function standardOutput(paint: ((text: string) => string) | null): Sink {
  const { stdout } = process;
  let open = true,
    broken: Error | null = null;
  const fail = (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== "EPIPE") broken ??= error;
  };
  stdout.on("error", fail);
  const send = (bytes: Uint8Array | string) =>
    new Promise<void>((resolve) => {
      stdout.write(bytes, (error) => {
        if (error) fail(error);
        resolve();
      });
    });
  const check = () => {
    if (broken) throw new Error("standard output", { cause: broken });
    return open;
  };
  const write = async (bytes: Uint8Array) => {
    if (open && bytes.length > 0) await send(paint ? paint(new TextDecoder().decode(bytes)) : bytes);
    return check();
  };
  const finish = async () => {
    if (open) await send("");
    check();
  };
  return { write, finish, abandon: () => {} };
}

/** Opens a file that is new: what stood under its name goes first, so that a link that somebody left there leads nowhere. */
export function openNew(path: string): number {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return openSync(path, "wx");
}

/** Opens a file that is to be gone on with. */
const openAgain = (path: string): number => openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));

/** Writes all of `bytes`, however little the system takes at a time: where the file stands, or from byte `from` of it on. */
export function writeAll(file: number, bytes: Uint8Array, from: number | null = null): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, from === null ? null : from + done);
}

/** How a file is written. */
export interface FileManner {
  /** Bytes of an earlier run that are kept. */
  readonly from: number;
  /** Stays for a later run what is abandoned? */
  readonly isResumable: boolean;
  readonly packed: boolean;
}

/**
 * A file that is written beside its place and renamed when it is whole, so that nobody ever reads half of it. It is
 * packed then, for a run that goes on needs the bytes as they are.
 */
export function fileOutput(path: string, { from, isResumable, packed }: FileManner): Sink {
  const partial = partialName(path);
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
  const file = from > 0 ? openAgain(partial) : openNew(partial);
  // who may not read the file that stands there may not read the next one either
  if (before) fchmodSync(file, before.mode);
  ftruncateSync(file, from);
  let at = from,
    open = true;
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write: async (bytes) => {
      writeAll(file, bytes, at);
      at += bytes.length;
      return true;
    },
    finish: async () => {
      fsyncSync(file);
      close();
      if (packed) await pack(partial, path);
      else renameSync(partial, path);
    },
    abandon: () => {
      close();
      if (!isResumable) rmSync(partial, { force: true });
    },
  };
}

/** Packs what is written, beside its place too. */
async function pack(partial: string, path: string): Promise<void> {
  const [{ pipeline }, { createGzip }] = await Promise.all([import("node:stream/promises"), import("node:zlib")]);
  const packed = packedName(path);
  try {
    const file = openNew(packed);
    fchmodSync(file, statSync(partial).mode);
    await pipeline(createReadStream(partial), createGzip(), createWriteStream(packed, { fd: file, flush: true }));
  } catch (error) {
    rmSync(packed, { force: true });
    throw error;
  }
  renameSync(packed, path);
  rmSync(partial);
}
