import { lstatSync, readFileSync } from "node:fs";
import { reasonOf } from "../errors.ts";
import type { Config } from "./config-schema.ts";
import { UsageError } from "./usage.ts";

/** The configuration that is read where none is named. */
export const CONFIG_NAME = "extract.config.json";

/** Reads and checks a configuration; `given` is the name on the command line, false for none at all. */
export async function readConfig(given: string | false | undefined): Promise<Config> {
  if (given === false || (given === undefined && lstatSync(CONFIG_NAME, { throwIfNoEntry: false }) === undefined)) return {};
  const name = given ?? CONFIG_NAME;
  const [{ configSchema }, { tellIssues }] = await Promise.all([import("./config-schema.ts"), import("../words.ts")]);
  const checked = configSchema.safeParse(parse(name));
  if (checked.success) return checked.data;
  throw new UsageError(`${name} is no configuration:\n  ${tellIssues(checked.error).join("\n  ")}`);
}

function parse(name: string): unknown {
  try {
    return JSON.parse(readFileSync(name, "utf8").replace(/^\ufeff/, ""), withoutPrototypes);
  } catch (error) {
    throw new UsageError(`${name} is no configuration: ${reasonOf(error)}`, { cause: error });
  }
}

/** Checks would pass over a key that JavaScript takes for a prototype. */
function withoutPrototypes(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new Error(`unrecognized key: "${key}"`);
  return value;
}
