import { readFileSync } from "node:fs";
import { reasonOf } from "../errors.ts";
import { visible } from "../formats/visible.ts";
import { buildProgram, CommanderError } from "./program.ts";
import { runExtract, UsageError } from "./extract.ts";

/** Runs the command; gives its exit code: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(
    {
      records: (inputs, options, help) => runExtract("records", inputs, options, help),
      mentions: (inputs, options, help) => runExtract("mentions", inputs, options, help),
      schema: printSchema,
    },
    (code) => (exitCode = code),
  );
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`extract: ${visible(reasonOf(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function printSchema(): Promise<number> {
  process.stdout.write(readFileSync(new URL("../schema.json", import.meta.url), "utf8"));
  return 0;
}
