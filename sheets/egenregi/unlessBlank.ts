/** A formula, empty while the cell it starts from is: blank means the default, 0 is a value. */
export const unlessBlank = (cell: string, formula = cell): string => `IF(${cell}="","",${formula})`;
