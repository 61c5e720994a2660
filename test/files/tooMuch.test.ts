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
