import { yearPeriod } from "../../src/calendar/period";
import { parameterValue } from "../../src/parameters/parameterValue";

// Two independent sources of the same index: SKR's yearly OPI and the deflator of Tabell 42.
test.each([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022])(
  "OPI of %i agrees with Tabell 42 to a tenth of a percentage point",
  (year) => {
    const index = (y: number) => parameterValue("prisindex omsorg", yearPeriod(y));
    const implied = index(year)
      .div(index(year - 1))
      .minus(1);
    const published = parameterValue("OPI", yearPeriod(year));
    expect(implied.minus(published).abs().toNumber()).toBeLessThan(0.001);
  },
);
