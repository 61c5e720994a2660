import { zipOf } from "./zipOf";

const OFFICE = "http://schemas.openxmlformats.org";
export const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
export const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
export const PACKAGE = `${OFFICE}/package/2006`;
/** A workbook with the rows of one sheet. */
export const one =
  (rows: string, strings = "", more: Record<string, string> = {}) =>
  () =>
    zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows }, strings, more });

/** The workbook part: its sheets, what stands after them and before them. */
export const workbook = (
  sheets: readonly string[],
  inside = "",
  before = "",
): Record<string, string> => ({
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets
    .map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
    .join("")}</sheets>${inside}</workbook>`,
});

/** A style for each number format, from number 1: built-in ones by number, others by code. */
export const styles = (codes: readonly (number | string)[]): Record<string, string> => ({
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes
    .map((code, place) =>
      typeof code === "string"
        ? `<numFmt numFmtId="${164 + place}" formatCode="${code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"/>`
        : "",
    )
    .join(
      "",
    )}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${codes
    .map(
      (code, place) =>
        `<xf numFmtId="${typeof code === "string" ? 164 + place : code}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
    )
    .join("")}</cellXfs></styleSheet>`,
});

/** A workbook with the rows of two sheets. */
export const two =
  (first: string, second: string, names: readonly [string, string], more = {}) =>
  () =>
    zipOf({
      sheets: { [names[0]]: 1, [names[1]]: 2 },
      rows: { 1: first, 2: second },
      more: { ...workbook(names), ...more },
    });
