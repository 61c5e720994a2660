import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { createModel } from "../../../workbench/engine/createModel";
import { canonicalFormula } from "../../../workbench/engine/formulaText";
import type { FunctionsMetadata, NeutralFunction } from "../../../workbench/engine/metadata";
import { nearestFunction } from "../../../workbench/engine/messages/nearestFunction";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { spreadsheet } from "../../../workbench/engine/spreadsheet";
import { translate } from "../../../workbench/page/translate/translate";

jest.spyOn(console, "debug").mockImplementation();
spreadsheet.setTranslationMethod(translate, () => true);
prepareEngine(
  metadata as FunctionsMetadata,
  functions as unknown as Record<string, NeutralFunction>,
);

function messageOf(formula: string): string | undefined {
  const model = createModel();
  const position = { sheetId: model.getters.getActiveSheetId(), col: 0, row: 0 };
  model.dispatch("UPDATE_CELL", { ...position, content: canonicalFormula(formula) });
  return model.getters.getEvaluatedCell(position).message;
}

test.each([
  ["PA.SJUKLON", "PA.SJUKLÖN"],
  ["pa.sjuklon", "PA.SJUKLÖN"],
  ["SFB", "PA.SFB"],
  ["SJUKLÖN", "PA.SJUKLÖN"],
  ["PA.KOSTND", "PA.KOSTNAD"],
  ["PA.OVERTALIGHET", "PA.ÖVERTALIGHET"],
  ["PASFB", "PA.SFB"],
  ["SUMA", "SUMMA"],
  ["LETERAD", "LETARAD"],
  ["SUMMAOM", "SUMMA.OM"],
  ["HELT_OKÄND_FUNKTION", undefined],
  ["LAMBDA", undefined],
])("nearest to %s is %s", (unknown, nearest) => {
  expect(nearestFunction(unknown)).toBe(nearest);
});

test("a function that there is none of names the one that was perhaps meant", () => {
  expect(messageOf("=PA.SJUKLON(1;2)")).toBe("Okänd funktion: ”PA.SJUKLON”. Menade du PA.SJUKLÖN?");
  expect(messageOf("=SFB(2025;1)")).toBe("Okänd funktion: ”SFB”. Menade du PA.SFB?");
  expect(messageOf("=HELT_OKÄND_FUNKTION(1)")).toBe("Okänd funktion: ”HELT_OKÄND_FUNKTION”.");
});

test.each([
  ["=1/0", "Division med noll."],
  ["=A1", "Cirkelreferens: formeln använder sitt eget resultat."],
  ["=1+#REF!", "Referensen är ogiltig: cellen eller bladet finns inte."],
  ["=1 1", "Formeln är inte giltig."],
])("what is wrong with %s is said in a whole sentence", (formula, sentence) => {
  expect(messageOf(formula)).toBe(sentence);
});

test.each([
  ['=SUMMA("abc"*1;OM())', /OM/],
  ["=LETARAD()", /LETARAD/],
  ['=AVRUNDA("x";1)', /AVRUNDA/],
  ['=ABS("SUM")', /”SUM”/],
  ['=OM("ja";1;2)', /^OM /],
])("%s says its functions by their Swedish names", (formula, names) => {
  const message = messageOf(formula);
  expect(message).toMatch(names);
  expect(message).not.toMatch(/\b(VLOOKUP|ROUND|LEFT|IF)\b/);
});
