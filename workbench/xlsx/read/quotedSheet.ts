/** A sheet's name as a formula has it: in quotation marks, those in it doubled. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
