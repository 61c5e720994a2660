import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Decimal } from "../../../src/exact/decimal";
import { wholeKronor } from "../../shared/numbers";
import type { Calculated } from "../evaluate";

const HOURS_DECIMALS = 2;

/** What one case more or less comes to, and what a decision that is a year late costs. */
export function OneMorePart({ calculated }: { readonly calculated: Calculated }) {
  const { oneMore, year, whole } = calculated;
  const { sfb, median, highest } = oneMore;
  const hours = (number: number): string => swedishNumber(Number(number.toFixed(HOURS_DECIMALS)));
  const rows: readonly (readonly [string, Decimal])[] = [
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
    ...(median === undefined
      ? []
      : ([["Försäkringskassans beslut ett år senare, medianens timmar", median.delay]] as const)),
    ...(highest === undefined
      ? []
      : ([["Försäkringskassans beslut ett år senare, högsta timmarna", highest.delay]] as const)),
  ];
  const total = whole.figures.sfb.plus(whole.figures.lss);
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
        senare kostar LSS för alla timmar i stället för SFB:s första 20 per vecka det året.
        {median === undefined && ` Listan har inget LSS-ärende ${year} att ta timmar från.`}
      </p>
    </>
  );
}
