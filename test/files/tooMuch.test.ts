import { LIMITS } from "../../workbench/xlsx/limits";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { XlsxError } from "../../workbench/xlsx/xlsxError";
import { BESIDE_THE_CELLS } from "./trials/besideTheCells";
import { MANY_OF_ONE } from "./trials/manyOfOne";
import { PLAIN_STYLES, rowsFile, times, workbookFile } from "./trials/workbookFile";
import { prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

/** The refusal, with plain spaces in its numbers. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof XlsxError)) throw new Error(`Not refused: ${String(error)}`);
  return error.message.replaceAll("\u00a0", " ");
}

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';

const styles = (inside: string): string => `${PLAIN_STYLES}${inside}`;

test("more cells than open in time are refused with their number before they are read", async () => {
  const rows = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(5000);
  const one = '<row><c t="inlineStr"><is><t>a</t></is></c></row>';
  expect(await refusal(rowsFile(rows + one))).toMatch(
    /^Filen har 500 001 celler med innehåll; arbetsbänken öppnar högst 500 000\. Dela upp arbetsboken i Excel/,
  );
});

test("a formula counts twice, whatever prefix its element has", async () => {
  const row = `<row>${"<c><f>1</f><v>1</v></c>".repeat(100)}</row>`;
  const rows = row.repeat(2500) + '<row><x:c xmlns:x="a"><x:f>1</x:f><x:v>1</x:v></x:c></row>';
  expect(await refusal(rowsFile(rows))).toMatch(
    /^Filen har 500 002 celler med innehåll, med formlerna räknade två gånger \(250 001 celler, varav 250 001 formler\);/,
  );
});

test.each([
  ["kalkylblad", LIMITS.sheets, () => workbookFile({ sheets: Array(501).fill({ rows: ONE }) })],
  [
    "cellformat",
    LIMITS.cellFormats,
    () =>
      rowsFile(ONE, { styles: PLAIN_STYLES.replace("</cellXfs>", `${"<xf/>".repeat(100_000)}$&`) }),
  ],
  [
    "teckensnitt, fyllningar och kantlinjer",
    LIMITS.looks,
    () =>
      rowsFile(ONE, {
        styles: PLAIN_STYLES.replace(
          "</fonts>",
          `${times(10_000, (n) => `<font><name val="T${n}"/></font>`)}$&`,
        ),
      }),
  ],
  [
    "format för villkorsstyrd formatering",
    LIMITS.ruleFormats,
    () => rowsFile(ONE, { styles: styles(`<dxfs>${"<dxf><font/></dxf>".repeat(5001)}</dxfs>`) }),
  ],
])("more %s than %d are refused, with what to do", async (what, most, bytes) => {
  const said = await refusal(bytes());
  const number = new Intl.NumberFormat("sv-SE").format(most).replaceAll("\u00a0", " ");
  expect(said).toContain(` ${what}; arbetsbänken öppnar högst ${number}. `);
  expect(said).toMatch(/spara (?:en ny kopia och öppna den|den och öppna den i stället)\.$/);
});

test("a long text in every cell is refused", async () => {
  const file = MANY_OF_ONE.find(({ name }) => name === "a text in 200 000 cells");
  expect(await refusal(file?.bytes() ?? new Uint8Array())).toMatch(
    /^Texterna i filens celler är för långa tillsammans \(högst 500 miljoner tecken/,
  );
});

test.each([
  ["5 000 anchors of one chart", "5 000 figurer (högst 1 000 visas)"],
  ["a chart of 20 000 series", "20 000 dataserier i diagram (högst 2 000 visas)"],
])("%s: the cells open without what is drawn, and that is told", async (name, told) => {
  const file = BESIDE_THE_CELLS.find((each) => each.name === name);
  const { data, notes } = await readXlsx(file?.bytes() ?? new Uint8Array());
  expect(notes.join(" ").replaceAll("\u00a0", " ")).toContain(
    `Filen har ${told}. Diagram, figurer och tabeller är inte med här; cellerna är det.`,
  );
  expect(data.sheets?.[0]?.["cells"]).toEqual({ A1: "1" });
});

/** A column of `rows` numbers, and beside each of them a formula, told once. */
const filled = (rows: number, formula: string): Uint8Array =>
  rowsFile(
    times(
      rows,
      (row) =>
        `<row><c><v>${row}</v></c><c><f t="shared" si="0"${row === 1 ? ` ref="B1:B${rows}">${formula}</f>` : "/>"}</c></row>`,
    ),
  );

test("formulas that read more than is calculated in time are refused, with what to write instead", async () => {
  // 1 + 2 + … + 24 500 = 300 137 250
  expect(await refusal(filled(24_500, "SUM(A$1:A1)"))).toBe(
    "Formlerna i filen läser tillsammans 300 137 250 celler, områden räknade i varje formel; arbetsbänken räknar högst 300 000 000. Minska formlernas områden, eller räkna vidare på raden ovanför: =B1+A2 i stället för =SUMMA(A$1:A2). Spara filen i Excel och öppna den igen.",
  );
  // 18 000 × 18 000, of whole columns too: 18 000 rows, and the 5 that are shown below them.
  expect(await refusal(filled(18_000, "IF(A1>0,A1/SUM(A$1:A$18000))"))).toMatch(/324 000 000/);
  expect(await refusal(filled(18_000, "A1/SUM(Blad1!A:A)"))).toMatch(/324 090 000/);
  // What is costlier counts for more: a condition twice.
  expect(await refusal(filled(13_000, "COUNTIF(A:A,A1)"))).toMatch(/338 130 000/);
});

test("lookups in one area read it once, and such as grow each time", async () => {
  const { data } = await readXlsx(filled(20_000, "INDEX(A:A,MATCH(A1,A$1:A$20000,0))"));
  expect(data.sheets).toHaveLength(1);
  expect(await refusal(filled(24_500, "MATCH(A1,A$1:A1,0)"))).toMatch(/300 137 250/);
});
