"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const filename = join(__dirname, "../dist/bundle/main.cjs"),
  keptCode = `${filename}.code`;

/** Loads the command with the code that V8 compiled for it at build time; another version of Node compiles it anew. */
exports.load = () => {
  if (!existsSync(filename)) throw new Error("press-extract is not built: npm run build");
  const cachedData = existsSync(keptCode) ? readFileSync(keptCode) : undefined;
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(filename), bundle, filename, (name) => import(name));
  return { run: bundle.exports.run, script };
};
exports.keptCode = keptCode;
