/** Lengths of a year, a month and a day in EDTF. */
export const YEAR = 4, MONTH = 7, DAY = 10;
