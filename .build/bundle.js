// Makes the command start fast: one file instead of two hundred, and V8's compiled code beside it.
// A start through the modules costs four times `node -e 0`; tests/bench has the figures.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packTermsOf } from "../dist/extract.js";
import { LANGUAGE_CODES } from "../dist/languages/pack.js";
import { loadPack } from "../dist/languages/registry.js";
import { tablesOf } from "../dist/text/heads.js";
import { packTerms } from "../dist/text/packed.js";

const root = new URL("../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const { dependencies, version } = JSON.parse(readFileSync(path("package.json"), "utf8"));

rmSync(path("dist/bundle"), { recursive: true, force: true });
// The words of the packs, by their first words: the bundle reads these instead of compiling the packs' tables.
mkdirSync(path("dist/bundle"), { recursive: true });
for (const code of LANGUAGE_CODES) writeFileSync(path(`dist/bundle/${code}.terms`), packTerms(tablesOf(packTermsOf(await loadPack(code)))));

const packed = {
  name: "packed terms",
  setup: ({ onResolve }) => onResolve({ filter: /\/languages\/packed\.js$/ }, () => ({ path: path(".build/packed.js") })),
};
const versioned = {
  name: "the version, read already",
  setup: ({ onLoad }) => onLoad({ filter: /\/cli\/version\.js$/ }, () => ({ contents: `export const version = () => ${JSON.stringify(version)};` })),
};
// a run reads one language mostly, and loads the words of that alone
const languages = {
  name: "languages in files of their own",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/\w+\/index\.js$/ }, ({ path: name, kind }) => {
      const [, code] = name.split("/");
      return kind === "dynamic-import" && LANGUAGE_CODES.includes(code) ? { path: `./${code}.cjs`, external: true } : undefined;
    }),
};

await build({
  plugins: [packed, versioned, languages],
  entryPoints: {
    main: path(".build/entry.js"),
    ...Object.fromEntries(LANGUAGE_CODES.map((code) => [code, path(`dist/languages/${code}/index.js`)])),
  },
  outdir: path("dist/bundle"),
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minifyWhitespace: true,
  // what an ordinary article needs goes in; the other libraries are loaded when they are asked for
  external: Object.keys(dependencies).flatMap((name) => (name === "commander" ? [] : [name, `${name}/*`])),
  // the bundle is read as Latin-1, which costs less
  charset: "ascii",
  alias: { "node:child_process": path(".build/child-process.cjs") },
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  logLevel: "warning",
});

// bin/bundle.js wraps each file as a function, and hands it `import`, which V8 does not grant to kept code.
// esbuild leaves regular expressions as they are, whatever the charset: read as Latin-1, «‣» in one would stand for «£» too.
for (const name of ["main", ...LANGUAGE_CODES]) {
  const file = path(`dist/bundle/${name}.cjs`);
  const source = readFileSync(file, "utf8")
    .replace(/\bimport\(/g, "importModule(")
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(file, `(function (exports, require, module, __filename, importModule) {${source}\n})`);
}

writeFileSync(path("dist/bundle/worker.cjs"), 'require("../../bin/bundle.js").load().serve();\n');

// One article a language runs through it, so that the code of its functions is kept.
const fixtures = path("fixtures");
const articles = readdirSync(fixtures, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  .flatMap((name) =>
    readdirSync(`${fixtures}/${name}`)
      .slice(0, 1)
      .map((slug) => `${fixtures}/${name}/${slug}/article.txt`),
  );
const warmed = spawnSync(process.execPath, [path(".build/warm.js"), ...articles], { stdio: ["ignore", "ignore", "inherit"] });
if (warmed.status !== 0) throw new Error("the bundle was built, but could not read the fixtures");
