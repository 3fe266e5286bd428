// Reads the articles named through the bundle, and keeps what V8 compiled for that beside it.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import bundle from "../bin/bundle.js";
import { LONGEST_COMPILED, NONE_COMPILED } from "../dist/batch/compiled.js";

// a run of several would set what is for long runs
const { run } = bundle.load();
for (const article of process.argv.slice(2)) process.exitCode ||= await run(["-j", "0", "--no-config", "--quiet", article]);
// V8 takes kept code only where its flags are those of that time. src/batch/engine.ts sets one before a short article is
// read, so that the words of its language are loaded under it; the program itself is loaded before.
for (const [compiled, isMain] of [
  [NONE_COMPILED, false],
  [LONGEST_COMPILED, true],
]) {
  setFlagsFromString(`--max-optimized-bytecode-size=${compiled}`);
  for (const [name, script] of bundle.scripts) if ((name === "main.cjs") === isMain) writeFileSync(bundle.keptCode(name), script.createCachedData());
}
