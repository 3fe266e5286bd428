// Reads the articles named through the bundle, and keeps what V8 compiled for that beside it.
import { writeFileSync } from "node:fs";
import bundle from "../bin/bundle.js";

const { run, script } = bundle.load();
process.exitCode = await run(["-j", "0", "--no-config", "--quiet", ...process.argv.slice(2)]);
writeFileSync(bundle.keptCode, script.createCachedData());
