import { useState } from "react";
import type { ForecastMonth, ForecastYear } from "../../../src/forecast/results/forecastResult";
import type { MoneyUnit } from "../../../src/variance/moneyUnit";
import { Choice } from "../../shared/Choice";
import { MonthCostTable } from "./MonthCostTable";
import { monthUnit } from "./shownUnit";
import { StockTable } from "./StockTable";

interface Props {
  readonly months: readonly ForecastMonth[];
  readonly year: ForecastYear;
  readonly unit: MoneyUnit;
}

const WHAT = {
  cost: "Kostnad",
  sfb: "SFB-personer",
  sfbChildren: "Barn med SFB",
  lss: "LSS-personer",
} as const;

type What = keyof typeof WHAT;

/** The months of a year: cost, or the stock of persons with what came and went. */
export function Months({ months, year, unit }: Props) {
  const [what, setWhat] = useState<What>("cost");
  const own = months.filter((month) => month.year === year.year);
  const shown = monthUnit(unit);
  if (own.length === 0) {
    return (
      <p className="entry__description">
        {year.year} är basåret, som har utfall för året. Välj ett år i prognosen för att se dess
        månader.
      </p>
    );
  }
  const hasChildren = own.some(({ sfbChildren }) => sfbChildren !== undefined);
  const options = (Object.keys(WHAT) as What[])
    .filter((key) => key !== "sfbChildren" || hasChildren)
    .map((key) => ({ key, text: WHAT[key] }));
  return (
    <>
      <Choice label="Visa" value={what} options={options} onChoice={setWhat} />
      {what === "cost" ? (
        <MonthCostTable
          caption={`Kostnad per månad ${year.year}, ${shown.unit}`}
          months={own}
          year={year}
          shown={shown}
        />
      ) : (
        <>
          <StockTable
            caption={`${WHAT[what]} per månad ${year.year}`}
            months={own.flatMap((month) => {
              const stock = month[what];
              return stock === undefined ? [] : [{ month: month.month, stock }];
            })}
          />
          <p className="entry__description">
            Ingående + in − ut = utgående, och det är nästa månads ingående. Talen är avrundade så
            att de går ihop.
          </p>
        </>
      )}
    </>
  );
}
