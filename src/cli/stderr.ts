/** Writes to standard error; that nobody reads it, or that it is full, is no failure of the run. */
export function writeError(text: string): void {
  const { stderr } = process;
  if (stderr.listenerCount("error") === 0) stderr.on("error", () => {});
  stderr.write(text);
}
