/**
 * What a spreadsheet would read as a formula when it is written as text: =, +, -, @, tab, line
 * breaks, NUL and the full-width forms (OWASP ASVS 5.0, 1.2.10; CWE-1236). A leading apostrophe is
 * the spreadsheet's own mark of text and would otherwise disappear.
 */
const DANGEROUS = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠']/;

export const isLikeFormula = (text: string): boolean => DANGEROUS.test(text);
