"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { constants, Script } = require("node:vm");

const filename = join(__dirname, "../dist/bundle/main.cjs"), keptCode = `${filename}.code`;

/** Loads the command with the code that V8 compiled for it at build time; another version of Node compiles it anew. */
exports.load = () => {
  if (!existsSync(filename)) throw new Error("press-extract is not built: npm run build");
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, "utf8")}\n})`;
  const cachedData = existsSync(keptCode) ? readFileSync(keptCode) : undefined;
  const script = new Script(source, { filename, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(filename), bundle, filename, dirname(filename));
  return { run: bundle.exports.run, script };
};
exports.keptCode = keptCode;
