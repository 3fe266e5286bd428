import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { standardOutput } from "../batch/output.ts";
import { reasonOf } from "../errors.ts";
import { visibleLines } from "../formats/visible.ts";
import { buildProgram, type Actions } from "./program.ts";
import { writeError } from "./stderr.ts";
import { UsageError } from "./usage.ts";

/** Runs the command; gives its exit code: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0,
    told = "";
  const program = buildProgram(
    { extract, schema, completion },
    (code) => (exitCode = code),
    (text) => (told += text),
  );
  try {
    await program.parseAsync(args, { from: "user" }).catch(onlyFailures);
    if (told !== "") await print(told);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return 2;
    writeError(`extract: ${visibleLines(reasonOf(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Commander ends by an error where it was asked for help or its version, too. */
function onlyFailures(error: unknown): void {
  if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
}

const extract: Actions["extract"] = async (layer, inputs, given, command) => {
  const { effective, planOf } = await import("./plan.ts");
  const holds = await effective(given);
  if (given.printConfig) return printJson(holds);
  if (inputs.length === 0 && given.filesFrom === undefined && process.stdin.isTTY) {
    command.outputHelp();
    return 0;
  }
  const { carryOut } = await import("./extract.ts");
  return carryOut(planOf(layer, inputs, given, holds));
};

/** Writes what is no record to standard output; a disk that is full is told, a reader that goes away is not. */
async function print(text: string): Promise<number> {
  const sink = standardOutput(null);
  try {
    await sink.write(Buffer.from(text));
    await sink.finish();
  } catch (error) {
    throw new Error(`cannot write to standard output: ${reasonOf((error as Error).cause ?? error)}`, { cause: error });
  }
  return 0;
}

const printJson = (value: object): Promise<number> => print(`${JSON.stringify(value, null, 2)}\n`);

/** With a configuration, the kinds of count that it adds are in the schema too. */
const schema: Actions["schema"] = async ({ config }) => {
  const text = readFileSync(new URL("../schema.json", import.meta.url), "utf8");
  const { readConfig } = await import("./config.ts");
  const { words = {} } = await readConfig(config);
  const added = Object.values(words).flatMap(({ counts = {} }) => Object.keys(counts));
  if (added.length === 0) return print(text);
  const whole = JSON.parse(text) as { $defs: { count: { properties: { what: { enum: string[] } } } } };
  const { what } = whole.$defs.count.properties;
  what.enum = [...new Set([...what.enum, ...added])];
  return printJson(whole);
};

const completion: Actions["completion"] = async (shell, program) => {
  const { completionScript } = await import("./completion.ts");
  return print(completionScript(shell, program));
};
