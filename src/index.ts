export { extract, type ExtractOptions } from "./api.ts";
export type { ArticleRecord, ErrorRecord, ExtractRecord } from "./record.ts";
export type { ErrorCode } from "./errors.ts";
export type { ExtraWords, ExtraWordsByLanguage } from "./languages/extra.ts";
