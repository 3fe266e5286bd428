import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { lockName } from "./beside.ts";

/**
 * Takes an output for this run alone, for two at once would write into one another's file; gives what lets go of it.
 * What a dead run left behind is taken over.
 */
export function claim(path: string): () => void {
  const lock = lockName(path);
  const release = () => rmSync(lock, { force: true });
  if (take(lock)) return release;
  const holder = holderOf(lock);
  if (holder !== null && isAlive(holder)) throw new Error(`another run (process ${holder}) is writing it; where there is none, remove ${lock}`);
  release();
  if (take(lock)) return release;
  throw new Error("another run is writing it");
}

/** False where somebody was there before. */
function take(lock: string): boolean {
  try {
    const file = openSync(lock, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The process that holds a lock; null where it is gone meanwhile, or holds no number. */
function holderOf(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

/** In a container each run may have the number of the one before. */
function isAlive(holder: number): boolean {
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
