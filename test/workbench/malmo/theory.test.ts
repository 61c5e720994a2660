import { functions } from "../../../functions/generated/register";
import { openMalmo } from "./openMalmo";

const { row, value, rowOf } = openMalmo();
const kostnad = (label: string) => row("Kostnad", label, 6).map(Number);

test("persons × 20 × days/7 × schablon, to the hundred kronor, tkr", () => {
  // 397 × 20 × 366/7 × 304.30 = 126 329.7 tkr and so on for each year's persons and days
  const expected = [126329.7, 133371.0, 133360.6, 135024.5, 151295.0, 162563.7];
  kostnad("SFB: personer × 20 timmar × dagar/7 × schablon").forEach((tkr, index) => {
    expect(tkr).toBeCloseTo(expected[index] ?? NaN, 1);
  });
});

test("LSS hours × schablon, to the hundred kronor, tkr", () => {
  const expected = [150616.6, 160508.3, 179831.3, 175879.0, 191979.7, 193701.2];
  kostnad("LSS: timmar × schablon").forEach((tkr, index) => {
    expect(tkr).toBeCloseTo(expected[index] ?? NaN, 1);
  });
});

test("the model's total of 2025 is SFB, LSS and the own provider's deficit to the öre", () => {
  // 162 563 700.00 + 193 701 243.60 + 13 410 000
  expect(kostnad("Modell totalt")[5]).toBeCloseTo(369674.9436, 6);
});

test("with the known items put in, SFB of 2024 and 2025 is within 1.5 percent of the books", () => {
  const shares = kostnad("Modell − bokfört, SFB, med engångsposter, %");
  // (151 295.0 + 10 000 − 1 000 − 158 513) / 158 513 and (162 563.7 − 5 600 − 154 970) / 154 970
  expect(shares[4]).toBeCloseTo(0.01124, 4);
  expect(shares[5]).toBeCloseTo(0.01286, 4);
});

test("the cost's parts of the chosen year sum to the model's total", () => {
  const first = rowOf("Kostnad", "Valt år") + 2;
  const tkr = [0, 1, 2, 3, 4].map((line) => Number(value("Kostnad", `B${first + line}`)));
  // 162 563.700 + 193 701.2436 + 13 410
  expect(tkr[4]).toBeCloseTo(369674.9436, 4);
  expect(tkr.slice(0, 4).reduce((sum, part) => sum + part, 0)).toBeCloseTo(369674.9436, 4);
});

test("the case of 25 and 100 hours costs the municipality 357 282.86 kr, the state the rest", () => {
  const result = rowOf("Beslut", "Huvudman") + 1;
  expect(value("Beslut", `A${result}`)).toBe("SFB");
  expect(value("Beslut", `C${result}`)).toBeCloseTo(357282.86, 2);
  expect(value("Beslut", `D${result}`)).toBeCloseTo(1429131.43, 2);
});

test("from 20 to 21 hours of basic needs 1 429 131.43 kr go from municipality to state", () => {
  // Rows of the case table: 15, 18, 20, 21 … hours; the same 100 hours in all on both sides.
  expect([value("Beslut", "A27"), value("Beslut", "C27")]).toEqual([20, "LSS"]);
  expect([value("Beslut", "A28"), value("Beslut", "C28")]).toEqual([21, "SFB"]);
  expect(value("Beslut", "H28")).toBeCloseTo(-1429131.43, 2);
});

test("a child of 8 is deducted 14 hours a week before 2025 and 7 after", () => {
  const age8 = rowOf("Föräldraavdrag", "Ålder") + 1 + 8;
  expect(value("Föräldraavdrag", `A${age8}`)).toBe(8);
  expect(value("Föräldraavdrag", `E${age8}`)).toBe(14);
  expect(value("Föräldraavdrag", `I${age8}`)).toBe(7);
  // 7 × 365/7 × 342.60
  expect(value("Föräldraavdrag", `K${age8}`)).toBeCloseTo(125049, 6);
});

test("the forecast at 1.5 percent a year is rounded to 10 öre each year", () => {
  const first = 6 + 2027 - 2007;
  const forecast = [0, 1, 2, 3].map((year) => value("Schablon", `B${first + year}`));
  expect(forecast).toEqual([352.9, 358.2, 363.6, 369.1]);
});

test("fixed prices meet Försäkringskassan's tabell 42 to the öre", () => {
  for (let year = 2007; year <= 2024; year += 1) {
    expect(value("Schablon", `H${6 + year - 2007}`)).toBeCloseTo(0, 6);
  }
});

test("the wage gap 2020-2024 is 30.70 kr where the report prints 30", () => {
  expect(row("Schablon", "Lönegap, kr per timme", 1)[0]).toBeCloseTo(30.7, 10);
  expect(row("Schablon", "Schablonens ökning, %", 1)[0]).toBeCloseTo(0.093, 4);
});

test("shorter full-time weeks cost 40/37, 40/36.33 and 40/34.33 times as much an hour", () => {
  const factors = [1, 2, 3].map((index) => row("Schablon", `Heltidsmått ${index}`, 2)[1]);
  expect(factors[0]).toBeCloseTo(1.0811, 4);
  expect(factors[1]).toBeCloseTo(1.101, 4);
  expect(factors[2]).toBeCloseTo(1.1651616, 6);
});

test("the names beside the cost's parts are those the function gives", () => {
  const first = rowOf("Kostnad", "Valt år") + 2;
  const cell = (value: unknown) => [[value]];
  const table = functions.KOSTNADSDELAR?.(cell(2025), cell(455), cell(565386)) ?? [];
  const names = table.slice(1).map(([name]) => name);
  expect(names.map((_, line) => value("Kostnad", `A${first + line}`))).toEqual(names);
});
