/** Which way the periods of a table run: as columns, as rows, or as rows of one value each. */
export type Direction = "columns" | "rows" | "long";
