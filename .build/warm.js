// Reads the articles named through the bundle, and keeps what V8 compiled for that beside it.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import bundle from "../bin/bundle.js";

const { run, script } = bundle.load();
process.exitCode = await run(["-j", "0", "--no-config", "--quiet", ...process.argv.slice(2)]);
// V8 takes kept code only under the flags that it was compiled with, and src/batch/engine.ts sets one
setFlagsFromString("--heap-growing-percent=0");
writeFileSync(bundle.keptCode, script.createCachedData());
