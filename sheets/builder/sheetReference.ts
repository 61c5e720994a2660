/** Names that read as nothing else; all others are quoted, which is always allowed. */
const PLAIN = /^[A-Za-zÅÄÖåäö]{6,}$/;

/** A place on another sheet as a formula names it: Indata!$A$5:$B$60, 'Indata 2'!$A$5. */
export function sheetReference(sheet: string, address: string): string {
  return `${PLAIN.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
