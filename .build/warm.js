// Reads the articles named through the bundle, and keeps what V8 compiled for that beside it.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import bundle from "../bin/bundle.js";

process.exitCode = await bundle.load().run(["-j", "0", "--no-config", "--quiet", ...process.argv.slice(2)]);
// as at a start: V8 takes kept code only where its flags are those of that time, and src/batch/engine.ts sets some
setFlagsFromString("--max-optimized-bytecode-size=61440");
setFlagsFromString("--heap-growing-percent=0");
for (const [name, script] of bundle.scripts) writeFileSync(bundle.keptCode(name), script.createCachedData());
