"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

const folder = join(__dirname, "../dist/bundle");

/** Where the code is kept that V8 compiled for a file of the bundle. */
exports.keptCode = (name) => join(folder, `${name}.code`);

/** The files of the bundle that were loaded, by their names. */
exports.scripts = new Map();

/** Loads a file of the bundle with the code that V8 compiled for it at build time; another version of Node compiles it anew. */
function load(name) {
  const filename = join(folder, name),
    kept = exports.keptCode(name);
  if (!existsSync(filename)) throw new Error("press-extract is not built: npm run build");
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData });
  exports.scripts.set(name, script);
  const file = { exports: {} };
  script.runInThisContext()(file.exports, createRequire(filename), file, filename, importModule);
  return file.exports;
}

/** `import`, which V8 does not grant to kept code; «./it.cjs» is a file of the bundle. */
const importModule = async (name) => (name.startsWith("./") ? load(name.slice(2)) : import(name));

exports.load = () => load("main.cjs");
