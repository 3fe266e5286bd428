import { readFileSync } from "node:fs";

/** The version in package.json; .build/bundle.js puts it in the place of this file. */
export const version = (): string => (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
