import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Tests of the command run what users run: the build. */
export function setup(): void {
  const root = fileURLToPath(new URL("..", import.meta.url));
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
}
