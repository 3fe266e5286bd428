import { closeSync, constants, createReadStream, open, openSync, statSync, write, writeSync } from "node:fs";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import type { Sink } from "./output.ts";

/* Named pipes: who opens or reads one waits for the other end, in a thread of Node's without which the process cannot end. */

const { O_NONBLOCK = 0, O_RDONLY, O_WRONLY } = constants;

/** Is it there, and neither file nor folder: a device or a named pipe? */
export function isDevice(path: string): boolean {
  try {
    const found = statSync(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

/** Standard input, which ends when somebody interrupts. */
export function standardInput(signal: AbortSignal): Readable {
  const { stdin } = process,
    stop = () => stdin.destroy();
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  return stdin;
}

/** A file, a device or a named pipe to read, which ends when somebody interrupts. */
export function readingOf(path: string, signal: AbortSignal): Readable {
  const stream = createReadStream(path, { highWaterMark: 1 << 16 });
  let leave = () => {};
  const stop = () => {
    stream.destroy();
    leave = meet(path, O_WRONLY, (end) => writeSync(end, "\n"));
  };
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  stream.once("close", () => {
    signal.removeEventListener("abort", stop);
    leave();
  });
  return stream;
}

/** A device or a named pipe: bytes go straight into it, for a file renamed to its name would take its place. */
export async function deviceOutput(path: string, signal: AbortSignal): Promise<Sink> {
  const device = await writingTo(path, signal);
  return {
    write: async (bytes) => {
      try {
        // somebody may interrupt while nobody reads
        for (let done = 0; done < bytes.length;) done += (await promisify(write)(device, bytes, done)).bytesWritten;
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EPIPE") return false;
        throw error;
      }
    },
    finish: async () => closeSync(device),
    abandon: () => closeSync(device),
  };
}

/** Opens a device or a named pipe to write; nobody waits for a reader any more once somebody interrupts. */
async function writingTo(path: string, signal: AbortSignal): Promise<number> {
  let leave = () => {};
  const stop = () => (leave = meet(path, O_RDONLY, () => {}));
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await promisify(open)(path, "w");
  } finally {
    signal.removeEventListener("abort", stop);
    leave();
  }
}

/** Milliseconds after which it is tried again: a thread may not have begun to wait. */
const AGAIN = 20;

/** Is the other end of a named pipe for moments, so that whoever waits for one need not; gives what ends that. */
function meet(path: string, flag: number, act: (end: number) => void): () => void {
  const once = () => {
    try {
      if (!statSync(path).isFIFO()) return;
      const end = openSync(path, flag | O_NONBLOCK);
      try {
        act(end);
      } finally {
        closeSync(end);
      }
    } catch {
      // nobody waits
    }
  };
  const timer = setInterval(once, AGAIN);
  once();
  return () => clearInterval(timer);
}
