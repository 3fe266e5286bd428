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
  const { effectiveOptions, planOf } = await import("./plan.ts");
  const options = await effectiveOptions(given);
  if (options.printConfig) return printConfig(options);
  if (inputs.length === 0 && options.filesFrom === undefined && process.stdin.isTTY) {
    command.outputHelp();
    return 0;
  }
  const { carryOut } = await import("./extract.ts");
  return carryOut(planOf(layer, inputs, options));
};

function printConfig({ printConfig: _print, config: _config, ...options }: Parameters<typeof extract>[2]): number {
  process.stdout.write(`${JSON.stringify({ options }, null, 2)}\n`);
  return 0;
}

async function schema(): Promise<number> {
  process.stdout.write(readFileSync(new URL("../schema.json", import.meta.url), "utf8"));
  return 0;
}

const completion: Actions["completion"] = async (shell, program) => {
  const { completionScript } = await import("./completion.ts");
  process.stdout.write(completionScript(shell, program));
  return 0;
};
