#!/usr/bin/env node
"use strict";
require("./bundle.js")
  .load()
  .run(process.argv.slice(2))
  .then((exitCode) => (process.exitCode = exitCode));
