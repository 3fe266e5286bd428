import { Command, InvalidArgumentError, Option } from "commander";
import { INPUT_FORMATS, type InputFormat } from "../batch/item.ts";
import { OUTPUT_FORMATS, type OutputFormat } from "../formats/format.ts";
import { visibleLines } from "../formats/visible.ts";
import { LANGUAGE_CODES, type LanguageCode } from "../languages/pack.ts";
import { OFFSET_UNITS, type OffsetUnit } from "../offsets.ts";
import { isPublicationDate } from "../text/published.ts";
import { writeError } from "./stderr.ts";
import { version } from "./version.ts";

/** What the command line said; what it did not say is absent. */
export interface Options {
  readonly input?: InputFormat;
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly outDir?: string;
  readonly filesFrom?: string;
  readonly date?: string;
  readonly language?: LanguageCode;
  readonly offsets?: OffsetUnit;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly failFast?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly config?: string | false;
  readonly printConfig?: boolean;
}

/** What to do with the words of the command line. */
export interface Actions {
  readonly extract: (layer: "records" | "mentions", inputs: string[], options: Options, command: Command) => Promise<number>;
  readonly schema: (options: Options) => Promise<number>;
  readonly completion: (shell: string, program: Command) => Promise<number>;
}

const EXAMPLES = `
Examples:
  extract article.txt                        one record on the screen
  extract articles/ -o records.ndjson        a folder, recursively, a record a line
  extract -f table 'articles/**/*.html'      the operations at a glance
  cat wire.jsonl | extract -i jsonl -        {"id","text","date"?,"language"?,"url"?,"title"?} a line
  extract wire.jsonl.gz -o facts.parquet     a row a fact, for DuckDB, pandas, Spark
  extract mentions -l it comunicato.txt      every number, sum, date, country and name that was read
  extract schema                             the JSON Schema of a record

Exit codes: 0 all well, 1 some input failed, 2 wrong usage, 130 interrupted.`;

/** The command line; commander answers typos with the nearest option. `tell` takes help and version. */
export function buildProgram(actions: Actions, done: (exitCode: number) => void, tell: (text: string) => void): Command {
  const program = new Command("extract");
  program
    .description(
      "Reads press releases and news about law-enforcement operations in English, Italian and Spanish, and writes what they state as normalised JSON records with evidence.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: tell, writeErr: writeError, outputError: (text, write) => write(visibleLines(text).replace(/^error: /, "extract: ")) })
    .showHelpAfterError("(extract --help tells the options)")
    .addHelpText("after", EXAMPLES);
  withInputs(program).action(async (inputs: string[], options: Options) => done(await actions.extract("records", inputs, options, program)));
  const mentions = program.command("mentions").description("write the layer below the facts: all that was read, whether or not it became a fact");
  withInputs(mentions).action(async (inputs: string[], options: Options) =>
    done(await actions.extract("mentions", inputs, { ...program.opts(), ...options }, mentions)),
  );
  withConfig(program.command("schema"))
    .description("print the JSON Schema of a record, with the kinds of count that a configuration adds")
    .action(async (options: Options) => done(await actions.schema({ ...program.opts(), ...options })));
  program
    .command("completion")
    .description("print a script that completes the command in a shell")
    .addArgument(program.createArgument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .action(async (shell: string) => done(await actions.completion(shell, program)));
  return program;
}

function withInputs(command: Command): Command {
  return withConfig(command)
    .argument("[inputs...]", "files, folders, patterns, or - for standard input (which is also read when there is none)")
    .addOption(new Option("-i, --input <format>", "what the input is (auto)").choices(INPUT_FORMATS))
    .addOption(new Option("-f, --format <format>", "json on a terminal, ndjson in a pipe, else by the ending of -o").choices(OUTPUT_FORMATS))
    .option("-o, --output <file>", "write to a file, which is in its place only when it is whole; - is standard output")
    .option("--out-dir <folder>", "write a file an article, under the path of its input")
    .option("--files-from <file>", "read names of inputs from a file or -, one a line")
    .addOption(new Option("-d, --date <date>", "publication date of the articles: a day, a month or a year").argParser(parseDate))
    .addOption(new Option("-l, --language <code>", "their language, instead of detecting it").choices(LANGUAGE_CODES))
    .addOption(new Option("--offsets <unit>", "what start and end count (utf16)").choices(OFFSET_UNITS))
    .addOption(new Option("-j, --jobs <n>", "threads; 0 works in process (as many as there are cores)").argParser(parseJobs))
    .option("--resume", "go on where an interrupted run with -o or --out-dir stopped")
    .option("--fail-fast", "stop at the first input that fails")
    .option("-q, --quiet", "tell failures only")
    .option("-v, --verbose", "tell every article")
    .option("--print-config", "print the configuration that holds, and end")
    .option("--color", "colours, even into a pipe")
    .option("--no-color", "no colours (NO_COLOR and FORCE_COLOR are obeyed too)");
}

const withConfig = (command: Command): Command =>
  command.option("--config <file>", "defaults and extra words (extract.config.json, where there is one)").option("--no-config", "without a configuration");

function parseDate(value: string): string {
  if (!isPublicationDate(value)) throw new InvalidArgumentError("Give a day, a month or a year: 2020-08-27, 2020-08 or 2020.");
  return value;
}

function parseJobs(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError("Give a number of threads up to 999, 0 for none.");
  return Number(value);
}
