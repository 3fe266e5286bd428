// The last step of the build: writes the record's JSON Schema, so that no run has to load zod for it.
import { writeFileSync } from "node:fs";
import { jsonSchema } from "../dist/record.js";

writeFileSync(new URL("../dist/schema.json", import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
