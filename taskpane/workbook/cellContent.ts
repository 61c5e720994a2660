/** What a cell holds or shows; an empty one null, an error its code as text. */
export type CellContent = string | number | boolean | null;
