/* The longest functions for which V8 compiles better code beside the run, in bytes of bytecode: its own measure, and none. */
export const LONGEST_COMPILED = 60 * 1024,
  NONE_COMPILED = 0;
