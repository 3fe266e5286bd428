#!/usr/bin/env node
"use strict";
// All is written by then. To let go of every object first would cost a short run a twentieth of its time; Windows writes to pipes later.
const leave = (exitCode) => (process.platform === "win32" ? (process.exitCode = exitCode) : process.exit(exitCode));

require("./bundle.js").load().run(process.argv.slice(2)).then(leave);
