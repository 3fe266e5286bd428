/** Why an input gives no record. */
export const ERROR_CODES = ["unsupported-language", "empty", "not-text", "unreadable", "invalid-line", "too-large", "failed"] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why one input gives no record: a value, because one bad article never stops a batch. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  /** Line of the JSON lines, counted from 1. */
  readonly line?: number;
}

export function isFailure(value: object): value is Failure {
  return "code" in value && "message" in value && ERROR_CODES.includes((value as Failure).code);
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "is a folder",
  ENOTDIR: "a part of the path is no folder",
  EMFILE: "too many open files",
  ELOOP: "too many links",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "no space left on the device",
  EDQUOT: "disk quota exceeded",
  EROFS: "the file system is read-only",
  EEXIST: "exists already",
  EIO: "the device failed",
};

/** What went wrong, in words: a system error by its code, anything else by its message. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (typeof code === "string" && SYSTEM_REASONS[code]) || (typeof message === "string" && message) || String(error);
}
