import { swedishNumber } from "../../../src/exact/swedishNumber";
import { nation2024, nationHigherShare, nationHigherUplift } from "../../../src/national/asNation";
import { requiredFigure } from "../../../src/national/tables/nationalTable";
import {
  percentilesBoys,
  percentilesGirls,
  percentilesMen,
  percentilesWomen,
} from "../../../src/national/tables/percentiles";
import type { Decimal } from "../../../src/exact/decimal";
import { wholeKronor } from "../../shared/numbers";
import type { Calculated } from "../evaluate";

const HOURS_DECIMALS = 2;

/** Hours a week that one in ten is below, and one in ten above, by group (Tabell 27–30). */
const spread = (
  [
    ["kvinnor", percentilesWomen],
    ["män", percentilesMen],
    ["flickor", percentilesGirls],
    ["pojkar", percentilesBoys],
  ] as const
)
  .map(([group, table]) => {
    const of = (column: "p10" | "p90"): number => requiredFigure(table, column, nation2024.year);
    return `${of("p10")} och ${of("p90")} (${group})`;
  })
  .join(", ");

/** What one case more or less comes to, and what a decision that is a year late costs. */
export function OneMorePart({ calculated }: { readonly calculated: Calculated }) {
  const { oneMore, year, whole, list } = calculated;
  const { sfb, median, highest, nation } = oneMore;
  const hours = (number: number): string => swedishNumber(Number(number.toFixed(HOURS_DECIMALS)));
  const rows: (readonly [string, Decimal])[] = [
    ["Ett ärende enligt SFB", sfb],
    ...(median === undefined
      ? []
      : ([
          [`Ett LSS-ärende, listans median ${hours(median.hours)} tim/vecka`, median.cost],
        ] as const)),
    ...(highest === undefined
      ? []
      : ([
          [`Ett LSS-ärende, listans högsta ${hours(highest.hours)} tim/vecka`, highest.cost],
        ] as const)),
    [`Ett LSS-ärende som rikets nybeviljade, ${hours(nation.hours)} tim/vecka`, nation.cost],
    ...(median === undefined
      ? []
      : ([["Försäkringskassans beslut ett år senare, medianens timmar", median.delay]] as const)),
    ...(highest === undefined
      ? []
      : ([["Försäkringskassans beslut ett år senare, högsta timmarna", highest.delay]] as const)),
  ];
  const total = whole.figures.sfb.plus(whole.figures.lss);
  // Where the list tells of nobody with högre timbelopp, what it would be as in the nation.
  if (!list.rows.some(({ higher }) => higher > 0)) {
    rows.push([
      "Högre timbelopp som i riket, alla SFB-ärenden i listan",
      whole.figures.sfb.times(nationHigherShare).times(nationHigherUplift),
    ]);
  }
  return (
    <>
      <div className="table-box" tabIndex={0} role="group" aria-label="Ett ärende mer eller mindre">
        <table className="table">
          <caption>Ett helt år, {year} års belopp, kr</caption>
          <thead>
            <tr>
              <th scope="col">Mer eller mindre</th>
              <th scope="col" className="table__number">
                Kr per år
              </th>
              <th scope="col" className="table__number">
                Av totalen
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, amount]) => (
              <tr key={name}>
                <td>{name}</td>
                <td className="table__number">{wholeKronor(amount)}</td>
                <td className="table__number">
                  {total.isZero()
                    ? ""
                    : `${swedishNumber(amount.div(total).times(100).toDecimalPlaces(1))} %`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="cases__line">
        Hela året, alla timmar utförda och schablonbeloppet som pris. Ett beslut som kommer ett år
        senare kostar LSS för alla timmar i stället för SFB:s första 20 per vecka det året. Som
        riket: nybeviljade enligt SFB hade 2024 {nation2024.newHours} timmar i snitt
        (Försäkringskassan, FK 2025/000542, Tabell 24), och bland alla mottagare har en av tio högst
        och en av tio minst {spread}; timmar enligt LSS publiceras inte. Omkring 10 procent har
        högre timbelopp, som är ungefär en procent av utgifterna.
        {median === undefined && ` Listan har inget LSS-ärende ${year} att ta timmar från.`}
      </p>
    </>
  );
}
