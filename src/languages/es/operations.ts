import type { OperationWords } from "../pack.ts";

export const operations: OperationWords = {};
