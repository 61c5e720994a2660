import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { readParts } from "../../workbench/xlsx/readParts";
import { loadLayout } from "../../workbench/xlsx/read/loadLayout";
import { readWorkbookFile } from "../../workbench/xlsx/read/readWorkbookFile";
import { MAIN, one } from "./foreignParts";
import { open, prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

/** Style 1 is bold, style 2 italic with a border. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border><top style="thin"><color rgb="FF000000"/></top></border></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="1"/></cellXfs></styleSheet>`;

const file = one(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="2"><v>3</v></c></row>',
  "",
  { "xl/styles.xml": STYLES },
);

test("the component's importer numbers styles and borders as the file does, and one more", () => {
  const read = readWorkbookFile(readParts(file()));
  const { data } = loadLayout(read.file, read.workbook, read.sheets, () => 3);
  const styles = data["styles"] as Record<string, Record<string, unknown>>;
  const borders = data["borders"] as Record<string, Record<string, unknown>>;
  expect([styles["2"]?.["bold"], styles["3"]?.["italic"]]).toEqual([true, true]);
  expect(borders["2"]?.["top"]).toBeDefined();
});

test("so that each cell has the look of its own style", async () => {
  const { getters } = await open(file());
  const sheetId = getters.getSheetIds()[0] ?? "";
  const look = (xc: string) => {
    const style = getters.getCell({ sheetId, ...spreadsheet.helpers.toCartesian(xc) })?.style;
    return [style?.["bold"] === true, style?.["italic"] === true];
  };
  expect(["A1", "B1", "C1"].map(look)).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});
