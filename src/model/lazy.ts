/** A value that is made when it is first asked for, and made once: for what few texts need. */
export function lazily<T>(make: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= make());
}
