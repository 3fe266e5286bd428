import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";

/** Where records go. */
export interface Sink {
  /** False once nobody reads any more. */
  readonly write: (text: string | Uint8Array) => Promise<boolean>;
  /** All is written. */
  readonly finish: () => Promise<void>;
  /** The run ends before all is written. */
  readonly abandon: () => void;
}

/** Standard output, with back-pressure; a reader that goes away is no error. */
export function standardOutput(paint: ((text: string) => string) | null): Sink {
  const { stdout } = process;
  let open = true;
  let wake = () => {};
  let broken: Error | null = null;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== "EPIPE") broken = error;
    wake();
  });
  return {
    write: async (text) => {
      if (open && text.length > 0) {
        const drained = stdout.write(paint && typeof text === "string" ? paint(text) : text);
        if (!drained) {
          await new Promise<void>((resolve) => {
            wake = resolve;
            stdout.once("drain", resolve);
          });
        }
      }
      if (broken) throw broken;
      return open;
    },
    finish: async () => {
      if (open) await new Promise<void>((resolve) => stdout.write("", () => resolve()));
      if (broken) throw broken;
    },
    abandon: () => {},
  };
}

/** The name under which a file is written until it is whole. */
export const partialName = (path: string): string => `${path}.partial`;

/** A file that is written beside its place and renamed when it is whole, so that no reader finds half of it. */
export function fileOutput(path: string): Sink {
  const partial = partialName(path);
  const file = openSync(partial, "w");
  return {
    write: async (text) => {
      const bytes = typeof text === "string" ? Buffer.from(text) : text;
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      return true;
    },
    finish: async () => {
      fsyncSync(file);
      closeSync(file);
      renameSync(partial, path);
    },
    abandon: () => closeSync(file),
  };
}
