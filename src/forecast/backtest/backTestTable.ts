import type { Decimal } from "../../exact/decimal";
import { type BackTest, type BackTestPart, backTestMethods } from "./backTest";

type Table = readonly (readonly (Decimal | number | string)[])[];

const labels = backTestMethods.map(({ label }) => label);

/**
 * The back-test of a part as a table: a row a year with its outturn and every method's forecast, kr, and the year
 * once more where it is compared. Blank where a method has nothing to go on.
 */
export function backTestYears({ rows, compared }: BackTest, part: BackTestPart): Table {
  const own = rows.filter((row) => row.part === part);
  return [
    ["År", "Utfall", ...labels, "Jämförs"],
    ...own.map(({ year, outturn, forecasts }) => [
      year,
      outturn ?? "",
      ...backTestMethods.map(({ id }) => forecasts[id] ?? ""),
      compared[part].includes(year) ? year : "",
    ]),
  ];
}

/**
 * How far from the outturn each method was on average over the compared years: MAE in kr, MAPE as a share, MASE
 * against "as last year". Blank where a measure cannot be calculated.
 */
export function backTestMeasures({ accuracy }: BackTest, part: BackTestPart): Table {
  const of = (method: string) =>
    accuracy.find((each) => each.part === part && each.method === method)?.common;
  return [
    ["Metod", "MAE, kr", "MAPE", "MASE", "Antal år", "Vad metoden vet"],
    ...backTestMethods.map(({ id, label, knows }) => {
      const { mae, mape, mase, years } = of(id) ?? {};
      return [label, mae ?? "", mape ?? "", mase ?? "", years?.length ?? 0, knows];
    }),
  ];
}
