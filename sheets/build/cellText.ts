/**
 * What a spreadsheet would read as a formula when it is written as text: =, +, -, @, tab, line
 * breaks, NUL and the full-width forms (OWASP ASVS 5.0, 1.2.10; CWE-1236). A leading apostrophe is
 * the spreadsheet's own mark of text and would otherwise disappear.
 */
const DANGEROUS = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠']/;

/** What it would turn into a number, a date or a truth value instead of keeping as text. */
const REINTERPRETED = /^\s*(?:[\d.,(%$€£¥\u2212]|(?:true|false|sant|falskt)\s*$)/i;

/**
 * Text for a cell so that the cell holds exactly that text: the apostrophe becomes the cell's
 * hidden text prefix, in Excel and in the workbench. Numbers are to be written as numbers.
 */
export function asCellText(text: string): string {
  return DANGEROUS.test(text) || REINTERPRETED.test(text) ? `'${text}` : text;
}
