import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { FieldId } from "../../../src/forecast/fields/forecastFields";
import { readTyped, shownFigure, typedFigure, unitText } from "../../../taskpane/work/typedFigure";
import { Decimal } from "../../../src/exact/decimal";
import { plain } from "../views/renderPane";

test.each<[FieldId, string, string]>([
  ["uplift", "1,5", "0.015"],
  ["uplift", "1,5 %", "0.015"],
  ["uplift", "−2", "-0.02"],
  ["utilisation", "99", "0.99"],
  ["utilisation", "0,5 %", "0.005"],
  ["sfbInflow", "24,75", "24.75"],
  ["budget", "354 799 000", "354799000"],
  ["lssPriceFactor", "0,95", "0.95"],
  ["takeoverProvider", "nej", "0"],
])("%s: %s is kept as %s", (id, typed, kept) => {
  expect(readTyped(knownField(id), typed)).toBe(kept);
});

test.each<[FieldId, string, string]>([
  ["utilisation", "0,99", "0,99 kan läsas på två sätt. Menar du 99 % eller 0,99 %?"],
  ["uplift", "0,015", "Menar du 1,5 % eller 0,015 %?"],
  ["uplift", "−0,3", "Menar du −30 % eller −0,3 %?"],
  ["utilisation", "1", "Menar du 100 % eller 1 %?"],
  ["uplift", "60", "är 60 % men ska vara mellan −50 och 50 %"],
  ["utilisation", "101", "är 101 % men ska vara mellan 0 och 100 %"],
  ["sfbInflow", "många", "”Nya SFB-personer per år” är ”många” men ska vara ett tal"],
  ["sfbInflow", "-1", "får inte vara under 0"],
  ["budget", "565.386", "kan läsas på två sätt"],
  ["takeoverProvider", "kanske", "ska vara ja eller nej"],
])("%s: %s is refused: %s", (id, typed, message) => {
  expect(() => readTyped(knownField(id), typed)).toThrow(message);
});

test("values are shown as they are typed", () => {
  expect(shownFigure(knownField("uplift"), new Decimal("0.015"))).toBe("1,5");
  expect(unitText(knownField("uplift"))).toBe("% per år");
  expect(plain(typedFigure(knownField("budget"), 354_799_000))).toBe("354 799 000");
  expect(typedFigure(knownField("year"), 2025)).toBe("2025");
  expect(shownFigure(knownField("takeoverProvider"), new Decimal(1))).toBe("ja");
});
