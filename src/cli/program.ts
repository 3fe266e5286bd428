import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { INPUT_FORMATS, type InputFormat } from "../batch/item.ts";
import { OUTPUT_FORMATS, type OutputFormat } from "../formats/format.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../languages/pack.ts";
import { isPublicationDate } from "../text/published.ts";

/** What the command line said. */
export interface Options {
  readonly input: InputFormat;
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly date?: string;
  readonly language?: LanguageCode;
  readonly color: boolean;
}

/** What to do with the words of the command line. */
export interface Actions {
  readonly records: (inputs: string[], options: Options, help: () => void) => Promise<number>;
  readonly mentions: (inputs: string[], options: Options, help: () => void) => Promise<number>;
  readonly schema: () => Promise<number>;
}

const EXAMPLES = `
Examples:
  extract article.txt                        one record on the screen
  extract articles/ -o records.ndjson        a folder, recursively, a record a line
  extract -f table articles/*.html           the operations at a glance
  cat wire.jsonl | extract -i jsonl -        {"id","text","date"?,"language"?,"url"?,"title"?} a line
  extract mentions -l it comunicato.txt      every number, sum, date, country and name that was read
  extract schema                             the JSON Schema of a record

Exit codes: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted.`;

/** The command line; commander answers typos with the nearest option. */
export function buildProgram(actions: Actions, done: (exitCode: number) => void): Command {
  const program = new Command("extract");
  program
    .description(
      "Reads press releases and news about law-enforcement operations in English, Italian and Spanish,\nand writes what they state as normalised JSON records with evidence.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(extract --help tells the options)")
    .addHelpText("after", EXAMPLES);
  withInputs(program).action(async (inputs: string[], options: Options) => done(await actions.records(inputs, options, () => program.outputHelp())));
  const mentions = program.command("mentions").description("write the layer below the facts: all that was read, whether or not it became a fact");
  withInputs(mentions).action(async (inputs: string[], _own: Options, command: Command) =>
    done(await actions.mentions(inputs, command.optsWithGlobals(), () => command.outputHelp())),
  );
  program
    .command("schema")
    .description("print the JSON Schema of a record")
    .action(async () => done(await actions.schema()));
  return program;
}

function withInputs(command: Command): Command {
  return command
    .argument("[inputs...]", "files, folders, or - for standard input (which is also read when there is none)")
    .addOption(new Option("-i, --input <format>", "what the input is").choices(INPUT_FORMATS).default("auto"))
    .addOption(new Option("-f, --format <format>", "json on a terminal, ndjson in a pipe, else by the ending of -o").choices(OUTPUT_FORMATS))
    .option("-o, --output <file>", "write to a file, which is in its place only when it is whole")
    .addOption(new Option("-d, --date <date>", "publication date of the articles: a day, a month or a year").argParser(parseDate))
    .addOption(new Option("-l, --language <code>", "their language, instead of detecting it").choices(LANGUAGE_CODES))
    .option("--no-color", "no colours (NO_COLOR and FORCE_COLOR are obeyed too)");
}

function parseDate(value: string): string {
  if (!isPublicationDate(value)) throw new InvalidArgumentError("Give a day, a month or a year: 2020-08-27, 2020-08 or 2020.");
  return value;
}

/** The version in package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
}

export { CommanderError };
