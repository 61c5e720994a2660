/**
 * Whom a file is saved for. Excel stores a formula with an add-in's or a newer function as one that may
 * fill several cells; LibreOffice recalculates such a formula when it opens the file, and shows #NAME?
 * where it does not know the function instead of the saved value. For other programs such a formula
 * is stored as an ordinary one, which keeps its value, and a table that it fills as values.
 */
export type SaveFor = "excel" | "others";

/** The same, or a copy in which the PA cells are ordinary formulas, for those who want to see the arithmetic. */
export type SaveAs = SaveFor | "open";
