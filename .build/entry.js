// What the bundle offers: the command, and what a thread of it does.
export { run } from "../dist/cli/main.js";
export const serve = () => import("../dist/batch/worker.js");
