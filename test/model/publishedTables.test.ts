import malmo from "../cases/tabeller/malmo.json";
import tabell42 from "../cases/tabeller/tabell42.json";
import { yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { fixedPrice } from "../../src/rules/fixedPrice";
import { hourlyRate } from "../../src/rules/hourlyRate";
import { lssCost } from "../../src/rules/lssCost";
import { sfbCost } from "../../src/rules/sfbCost";

describe("Försäkringskassans Tabell 42", () => {
  test("has the eighteen years 2007-2024", () => {
    expect(tabell42.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 18 }, (_, i) => 2007 + i),
    );
  });

  test.each(tabell42.years)("schablon of $year is $current kr", ({ year, current }) => {
    expect(hourlyRate(yearPeriod(year)).toFixed(2)).toBe(new Decimal(current).toFixed(2));
  });

  test.each(tabell42.years)("$current kr of $year is $fixed kr of 2007", (row) => {
    const amount = new Decimal(row.current);
    const fixed = fixedPrice({ amount, year: row.year, baseYear: 2007 });
    expect(fixed.toString()).toBe(new Decimal(row.fixed).toString());
  });
});

describe("Malmö's volumes at the schablon, tkr", () => {
  const tkr = (kronor: Decimal): string => kronor.div(1000).toFixed(1);

  test.each(malmo.years)("SFB $year: $persons persons are $sfbTkr", (row) => {
    const period = yearPeriod(row.year);
    expect(tkr(sfbCost({ period, persons: new Decimal(row.persons) }))).toBe(row.sfbTkr);
  });

  test.each(malmo.years)("LSS $year: $lssHours hours are $lssTkr", (row) => {
    const period = yearPeriod(row.year);
    expect(tkr(lssCost({ period, hours: new Decimal(row.lssHours) }))).toBe(row.lssTkr);
  });
});
