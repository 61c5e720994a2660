import { createModel } from "../../../workbench/engine/createModel";
import { prepareWorkbench } from "../../files/workbench";
import { editorOf, typeIn, pasteText } from "../typing";

beforeAll(prepareWorkbench);

const GROUPED = "Skriv tal utan mellanslag i formler:";
const UNIT = "Skriv tal utan kr och andra enheter i formler.";

const message = (of: ReturnType<typeof createModel>) =>
  of.getters.getEvaluatedCell({ sheetId: of.getters.getActiveSheetId(), col: 0, row: 0 });

describe.each([
  [
    "typed",
    (of: ReturnType<typeof createModel>, text: string) => typeIn(of, editorOf(of), "A1", text),
  ],
  ["pasted", (of: ReturnType<typeof createModel>, text: string) => pasteText(of, "A1", text)],
])("a formula that cannot be read, %s", (_, enter) => {
  test.each([
    ["=12 000", `${GROUPED} 12000.`],
    ["=1 234,5*2", `${GROUPED} 1234.`],
    ["=12\u00a0000*B1", `${GROUPED} 12000.`],
    ["=B1*1 500 000", `${GROUPED} 1500000.`],
    ["=12 000 kr", `${GROUPED} 12000. ${UNIT}`],
    ["=500 kr*2", UNIT],
    ["=12 tkr", UNIT],
    ["=(1+2))", "Det är en slutparentes för mycket."],
    ["=24:00", "Skriv timmarna som ett tal: skriv 24."],
    ["=A2*08:30", "Skriv timmarna som ett tal: skriv 8,5."],
    ["=PA.SJUKLÖN(165,5;24:00;30)", "Skriv timmarna som ett tal: skriv 24."],
    ["=7:30:00*2", "Skriv timmarna som ett tal: skriv 7,5."],
    // 34:20 is rows of the sheet, in Excel too.
    ["=PA.HELTID(34:20)", "I en formel är 20:34 rader på bladet."],
    ["=PA.SJUKLÖN(165,5;24:60;30)", "I en formel är 24:60 rader på bladet."],
  ])("%p says what to write", (text, advice) => {
    const model = createModel();
    enter(model, text);
    const cell = message(model);
    expect(cell.type).toBe("error");
    expect(cell.message).toContain(advice);
  });

  test.each([
    ["=5%", 0.05],
    ["=12000*2", 24_000],
    ['="12 000"&" kr"', "12 000 kr"],
    ["=1234,5*2", 2469],
    ['="08:00"', "08:00"],
    ["=SUMMA(10:20)", 0],
    ["=SUMMA($10:$20;B10:B20)", 0],
  ])("%p is calculated", (text, value) => {
    const model = createModel();
    enter(model, text);
    expect(message(model).value).toBe(value);
  });
});

// Where it is typed, the editor closes it.
test("a pasted formula that lacks a bracket says so", () => {
  const model = createModel();
  pasteText(model, "A1", "=(1+2");
  expect(message(model).message).toContain("En slutparentes saknas.");
});

test("a time in a formula stands as it was typed", () => {
  const model = createModel();
  typeIn(model, editorOf(model), "A1", "=PA.SJUKLÖN(165,5;24:00;30)");
  const sheetId = model.getters.getActiveSheetId();
  expect(editorOf(model).getComposerContent({ sheetId, col: 0, row: 0 }).text).toBe(
    "=PA.SJUKLÖN(165,5;24:00;30)",
  );
});
