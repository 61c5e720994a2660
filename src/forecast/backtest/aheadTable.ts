import type { Decimal } from "../../exact/decimal";
import type { BackTestPart } from "./backTest";
import { type AheadTest, aheadMethods } from "./oneYearAhead";

type Table = readonly (readonly (Decimal | number | string)[])[];

/**
 * A part one year ahead, a row a year: what was known when the year began, the outturn, and for each method its
 * forecast, its error in kr (plus is too high) and the error as a share of the outturn; the year once more where it
 * is compared. Blank where something is missing.
 */
export function aheadYears({ years, compared }: AheadTest, part: BackTestPart): Table {
  return [
    [
      "År",
      "SFB-personer året före",
      "LSS-timmar året före",
      "Schablonbelopp",
      "Utfall",
      ...aheadMethods.flatMap(({ label }) => [label, `${label}: fel, kr`, `${label}: fel`]),
      "Jämförs",
    ],
    ...years
      .filter((each) => each.part === part)
      .map(({ year, known, outturn, forecasts }) => [
        year,
        known.sfbPersons ?? "",
        known.lssHours ?? "",
        known.schablon,
        outturn ?? "",
        ...aheadMethods.flatMap(({ id }) => {
          const forecast = forecasts[id];
          const error = outturn && forecast?.minus(outturn);
          const share = outturn?.isZero() === false ? error?.div(outturn) : undefined;
          return [forecast ?? "", error ?? "", share ?? ""];
        }),
        compared[part].includes(year) ? year : "",
      ]),
  ];
}

/**
 * How far from the outturn each method was on average, one year ahead, over the compared years; over its own where
 * no year has all of them. MAE in kr, MAPE as a share, MASE against "as last year".
 */
export function aheadMeasures({ accuracy, compared }: AheadTest, part: BackTestPart): Table {
  return [
    ["Metod", "MAE, kr", "MAPE", "MASE", "Antal år", "Vad metoden vet"],
    ...aheadMethods.map(({ id, label, knows }) => {
      const found = accuracy.find((each) => each.part === part && each.method === id);
      const { mae, mape, mase, years } =
        (compared[part].length > 0 ? found?.common : found?.own) ?? {};
      return [label, mae ?? "", mape ?? "", mase ?? "", years?.length ?? 0, knows];
    }),
  ];
}
