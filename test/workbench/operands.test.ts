import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { fakeFunctions, fakeMetadata } from "./fakeFunctions";
import { editorOf, typeIn } from "./typing";

let model: Model;
let editor: ReturnType<typeof editorOf>;

const cell = (address: string) =>
  model.getters.getEvaluatedCell({
    sheetId: model.getters.getActiveSheetId(),
    ...spreadsheet.helpers.toCartesian(address),
  });
const type = (address: string, text: string) => typeIn(model, editor, address, text);
const shown = (formula: string) => {
  type("H1", formula);
  return cell("H1").formattedValue.replace(/\u00a0/g, " ");
};

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(fakeMetadata, fakeFunctions);
  model = createModel();
  editor = editorOf(model);
  const cells = {
    ...{ A1: "2025-03-01", A2: "2025-01-01", A3: "2025-03", A4: "8:30", A5: "34:20" },
    ...{ B1: "1 234 kr", B2: "10 kr", C1: "1 455", C2: "7", D1: "12,5 %", D2: "50 %" },
    ...{ E1: "12 03", E2: "SANT" },
  };
  for (const [address, text] of Object.entries(cells)) type(address, text);
});

test.each([
  // 31 + 28 days
  ["=A1-A2", "59"],
  ["=A3-A2", "59"],
  ["=A1*2", "91434"],
  ["=A1/2", "22858,5"],
  ["=-A1", "-45717"],
  ["=SUMMA(A1:A2)", "91375"],
  ["=A1>A2", "SANT"],
  ["=ÅR(A1)", "2025"],
  ["=MÅNAD(A1)", "3"],
  ["=A1+30", "2025-03-31"],
  ["=30+A1", "2025-03-31"],
  ["=A1-1", "2025-02-28"],
  ["=MAX(A1:A2)", "2025-03-01"],
  // 34 h 20 min × 24 = 34.3333 hours
  ["=AVRUNDA(A5*24;4)", "34,3333"],
  ["=B1*C1", "1 795 470 kr"],
  ["=C1*B1", "1 795 470 kr"],
  ["=B1*D1", "154 kr"],
  ["=B1+B2", "1 244 kr"],
  ["=B1/B2", "123,4"],
  ["=B1/C2", "176 kr"],
  // 1455 / 8 = 181.875: no decimal is hidden by how the number of persons is shown
  ["=C1/8", "181,875"],
  ["=C1*0,5", "727,5"],
  // 12.5 % of 200 is 25, which is no share
  ["=D1*200", "25"],
  ["=D1*D2", "6,25%"],
  ["=D1+D2", "62,50%"],
  ["=D1/D2", "0,25"],
  ["=B1*B2", "12340"],
  ["=E2", "SANT"],
  ["=ICKE(E2)", "FALSKT"],
  ['=OM(A1>A2;SANT;"nej")', "SANT"],
  ["=PRODUKT(D1;200)", "25"],
])("%s shows %s", (formula, text) => {
  expect(shown(formula)).toBe(text);
});

test.each([
  ['="12 000"+1', 12_001],
  ['="1 234,50 kr"*2', 2469],
  ['="2025-03-01"-A2', 59],
  ['=TEXTNUM("12 000")', 12_000],
  ['=TEXTNUM("12,5 %")', 0.125],
  ['=ÅR("1 mars 2025")', 2025],
  ['=AVRUNDA("2,345";2)', 2.35],
])("%s is %s", (formula, value) => {
  type("H1", formula);
  expect(cell("H1").value).toBe(value);
});

test.each(["=E1+1", '="2025 03"*1', '=TEXTNUM("12 03")', '=ÅR("12 03")', '="3-5"+0'])(
  "%s is refused: the text is no number and no day",
  (formula) => {
    type("H1", formula);
    expect(cell("H1")).toMatchObject({
      type: "error",
      formattedValue: "#VÄRDEFEL!",
      message: expect.stringMatching(/^Texten ”.*” är inget tal/),
    });
  },
);
