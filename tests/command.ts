import { spawn, type SpawnOptions } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built command, as users start it. */
export const BIN = fileURLToPath(new URL("../bin/extract.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `extract` for real; colours and terminals of the host do not leak in. */
export function extractCommand(
  args: readonly string[],
  { input = "", env = {}, ...options }: SpawnOptions & { input?: string | Uint8Array } = {},
): Promise<Ended> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...clean } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { ...options, env: { ...clean, ...env } });
  let out = "",
    err = "";
  child.stdout!.setEncoding("utf8").on("data", (piece: string) => (out += piece));
  child.stderr!.setEncoding("utf8").on("data", (piece: string) => (err += piece));
  child.stdin!.on("error", () => {}).end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

/** A folder of its own with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "extract-test-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The records of an output, untyped: the schema is checked where it matters. */
export const linesOf = (out: string): any[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const ENGLISH = `Harbour police close a pirate television service

Lisbon, 14 May 2021. Officers of the harbour police arrested three people on Tuesday and seized twelve servers and €40,000 in cash. The service had sold films and matches to about 9,000 households in Portugal and Spain, the prosecutors said.
`;
export const FRENCH = `La police a arrêté trois personnes mardi à Lyon. Les enquêteurs ont saisi douze serveurs et quarante mille euros en espèces. Le service vendait des films et des matchs à environ neuf mille foyers, a indiqué le parquet dans un communiqué publié hier soir.
`;
