// Reads the articles named through the bundle, and keeps what V8 compiled for that beside it.
import { writeFileSync } from "node:fs";
import bundle from "../bin/bundle.js";

process.exitCode = await bundle.load().run(["-j", "0", "--no-config", "--quiet", ...process.argv.slice(2)]);
for (const [name, script] of bundle.scripts) writeFileSync(bundle.keptCode(name), script.createCachedData());
