/** What a list gives, one value or none for each: `flatMap` costs V8 several times as much, and an array for each. */
export function gathered<T, U>(list: readonly T[], read: (each: T, index: number) => U | undefined): U[] {
  const found: U[] = [];
  for (let index = 0; index < list.length; index++) {
    const value = read(list[index]!, index);
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Adds what one list has to another. Handed over as arguments, a list of some hundred thousand overflows the stack. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (let index = 0; index < more.length; index++) list.push(more[index]!);
}
