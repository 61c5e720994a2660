import { unzipSync, strFromU8 } from "fflate";
import { createModel } from "../../workbench/engine/createModel";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import { prepareWorkbench, saved } from "../files/workbench";

beforeAll(prepareWorkbench);

/** The codes of Microsoft's descriptions of the functions, "Remarks"; A1:A3 are 2, 3, 5 and A4 a text. */
const CASES: readonly (readonly [formula: string, code: string, stored: string])[] = [
  ["=SQRT(-1)", "#NUM!", "#NUM!"],
  ["=LN(0)", "#NUM!", "#NUM!"],
  ["=(-8)^0.5", "#NUM!", "#NUM!"],
  ["=LARGE(A1:A4,9)", "#NUM!", "#NUM!"],
  ["=SMALL(A1:A4,0)", "#NUM!", "#NUM!"],
  ["=PERCENTILE(A1:A3,2)", "#NUM!", "#NUM!"],
  ['=DATEDIF(A2,A1,"d")', "#NUM!", "#NUM!"],
  ["=DATE(20000,1,1)", "#NUM!", "#NUM!"],
  ["=IRR(A1:A3)", "#NUM!", "#NUM!"],
  ["=10^400", "#NUM!", "#NUM!"],
  ["=VLOOKUP(2,A1:A3,5,FALSE)", "#REF!", "#REF!"],
  ["=VLOOKUP(2,A1:A3,0,FALSE)", "#ERROR", "#VALUE!"],
  ["=INDEX(A1:A3,9)", "#REF!", "#REF!"],
  ["=INDEX(A1:A3,-1)", "#ERROR", "#VALUE!"],
  ['=SQRT("a")', "#ERROR", "#VALUE!"],
  ["=SQRT(A4)", "#ERROR", "#VALUE!"],
  ['="a"+1', "#ERROR", "#VALUE!"],
  ['=DATEDIF("x",A1,"d")', "#ERROR", "#VALUE!"],
];

function model() {
  const cells: Record<string, string> = { A1: "2", A2: "3", A3: "5", A4: "hej" };
  CASES.forEach(([formula], row) => (cells[`C${row + 1}`] = formula));
  return createModel({ version: "19.3.2", sheets: [{ id: "a", name: "Blad1", cells }] });
}

test.each(CASES.map(([formula, code], row) => [formula, code, row] as const))(
  "%s is %s",
  (_, code, row) => {
    expect(model().getters.getEvaluatedCell({ sheetId: "a", col: 2, row }).value).toBe(code);
  },
);

test("a saved file has the codes that Excel has", async () => {
  const file = unzipSync(await saved(model()));
  const sheet = strFromU8(file["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
  const stored = [...sheet.matchAll(/r="C(\d+)"[^>]*t="e"[^>]*>.*?<v>([^<]*)<\/v>/g)];
  expect(stored.map(([, row, code]) => [Number(row), code])).toEqual(
    CASES.map(([, , code], row) => [row + 1, code]),
  );
});

test("an operator is said by its sign", () => {
  const { message } = createModel({
    version: "19.3.2",
    sheets: [{ id: "a", name: "Blad1", cells: { A1: '="a"+1' } }],
  }).getters.getEvaluatedCell({ sheetId: "a", ...spreadsheet.helpers.toCartesian("A1") });
  expect(message).toContain("Operatorn +");
});
