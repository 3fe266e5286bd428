import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { reasonOf } from "../errors.ts";
import { visibleLines } from "../formats/visible.ts";
import { buildProgram, type Actions } from "./program.ts";
import { UsageError } from "./usage.ts";

/** Runs the command; gives its exit code: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram({ extract, schema, completion }, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`extract: ${visibleLines(reasonOf(error))}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

const extract: Actions["extract"] = async (layer, inputs, given, command) => {
  const { effective, planOf } = await import("./plan.ts");
  const holds = await effective(given);
  if (given.printConfig) return print(holds);
  if (inputs.length === 0 && given.filesFrom === undefined && process.stdin.isTTY) {
    command.outputHelp();
    return 0;
  }
  const { carryOut } = await import("./extract.ts");
  return carryOut(planOf(layer, inputs, holds));
};

function print(value: object): number {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
}

/** With a configuration, the kinds of count that it adds are in the schema too. */
const schema: Actions["schema"] = async ({ config }) => {
  const text = readFileSync(new URL("../schema.json", import.meta.url), "utf8");
  const { readConfig } = await import("./config.ts");
  const { words = {} } = await readConfig(config);
  const added = Object.values(words).flatMap(({ counts = {} }) => Object.keys(counts));
  if (added.length === 0) {
    process.stdout.write(text);
    return 0;
  }
  const whole = JSON.parse(text) as { $defs: { count: { properties: { what: { enum: string[] } } } } };
  const { what } = whole.$defs.count.properties;
  what.enum = [...new Set([...what.enum, ...added])];
  return print(whole);
};

const completion: Actions["completion"] = async (shell, program) => {
  const { completionScript } = await import("./completion.ts");
  process.stdout.write(completionScript(shell, program));
  return 0;
};
