// Reads the articles named through the bundle, and keeps what V8 compiled for that beside it.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import bundle from "../bin/bundle.js";

process.exitCode = await bundle.load().run(["-j", "0", "--no-config", "--quiet", ...process.argv.slice(2)]);
// V8 takes kept code only where its flags are those of that time. src/batch/engine.ts sets one before a short article is
// read, so that the words of its language are loaded under it; the program itself is loaded before. What it sets for long
// runs was set here too, and gets V8's own measures back.
setFlagsFromString("--heap-growing-percent=0");
setFlagsFromString("--max-inlined-bytecode-size-cumulative=920");
for (const [compiled, isMain] of [
  [0, false],
  [61440, true],
]) {
  setFlagsFromString(`--max-optimized-bytecode-size=${compiled}`);
  for (const [name, script] of bundle.scripts) if ((name === "main.cjs") === isMain) writeFileSync(bundle.keptCode(name), script.createCachedData());
}
