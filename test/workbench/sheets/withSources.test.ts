import sources from "../../../functions/generated/sources.json";
import { SheetBuilder } from "../../../sheets/builder/SheetBuilder";
import { withSources } from "../../../sheets/builder/withSources";

const SFB = "51 kap. 22 och 23 §§ socialförsäkringsbalken; 5 § förordningen (1993:1091).";

/** The notes of a sheet with these formulas. */
function notes(cells: Readonly<Record<string, string>>): Record<string, string> {
  const sheet = new SheetBuilder("Blad", { widths: [80], frozenRows: 0, rows: 20 });
  for (const [cell, content] of Object.entries(cells)) sheet.put(cell, content, "value");
  return Object.fromEntries(withSources(sheet, sources).notes ?? []);
}

test("a formula tells its functions and where their rules come from", () => {
  expect(notes({ B4: "=PA.SFB(2025,A4)", B5: "=B4*2", B6: "text PA.SFB(1)" })).toEqual({
    B4: `Källa\nPA.SFB: ${SFB}`,
  });
});

test("a function with Swedish letters, and several in one formula, each once; none in a text", () => {
  const { A1 } = notes({ A1: '=PA.ÄRENDEN(B1:E9,2025)+PA.SFB(2025,1)-PA.SFB(2024,1)&"PA.LSS(1)"' });
  expect(A1?.split("\n").map((line) => line.split(":")[0])).toEqual([
    ...["Källa", "PA.ÄRENDEN", "PA.SFB"],
  ]);
});

test("a block of one function has one note, in its first cell, and says so", () => {
  const block = ["B2", "C2", "D2", "B3", "C3", "D3"].map((cell) => [cell, "=PA.SFB(2025,$A2)"]);
  expect(
    notes({ ...Object.fromEntries(block), B5: "=PA.SFB(1,2)", E2: "=PA.LSS(2025,1)" }),
  ).toEqual({
    B2: `Källa\nPA.SFB: ${SFB}\nDetsamma gäller cellerna intill med samma funktion.`,
    B5: `Källa\nPA.SFB: ${SFB}`,
    E2: expect.stringMatching(/^Källa\nPA\.LSS: /),
  });
});

test("a function that no source is known of has none", () => {
  expect(notes({ A1: "=PA.OKÄND(1)" })).toEqual({});
});
