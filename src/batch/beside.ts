/* The names beside an output under which a run keeps what it needs until the output is whole. */

/** The file until it is whole. */
export const partialName = (path: string): string => `${path}.partial`;
/** What is done. */
export const journalName = (path: string): string => `${path}.journal`;
/** Which run writes it. */
export const lockName = (path: string): string => `${path}.lock`;
/** The file while it is packed. */
export const packedName = (path: string): string => `${path}.partial.gz`;

export const besides = (path: string): string[] => [partialName, journalName, lockName, packedName].map((nameOf) => nameOf(path));
