import type { CaseRow, CaseYear } from "../../../src/risk/cases/caseYear";
import { probabilityText } from "../../../src/risk/results/probabilityText";
import type { CentreYear } from "../../../src/risk/centre/riskCentre";
import type { ShownUnit } from "../../forecast/results/shownUnit";
import { riskAmount } from "./riskAmount";

interface Props {
  readonly cases: CaseYear;
  readonly year: CentreYear;
  /** Cases that there are on the year's first day: of the list in Ärenden, where one is read. */
  readonly count: number;
  readonly shown: ShownUnit;
}

const COUNTS = ["Inget", "Ett", "Två", "Tre eller fler"];
const WEEK = 7;
const FULL_WEEK = 168;
const SFB_WEEK = 20;

/** "0,8 mnkr lägre" */
function changeText(kronor: number, shown: ShownUnit): string {
  const amount = riskAmount(shown)(Math.abs(kronor));
  return `${amount}\u00a0${shown.unit} ${kronor < 0 ? "lägre" : "högre"}`;
}

const rowsOf = (rows: readonly CaseRow[]): readonly CaseRow[] =>
  rows.filter(({ probability }) => probability > 0);

/** A small municipality's year by what may happen: so many new cases, how likely, and what the year then costs more. */
export function NewCases({ cases, year, count, shown }: Props) {
  const amount = riskAmount(shown);
  const weekly = (hours: number): string => amount((hours * year.days * year.schablon) / WEEK);
  const caption = `Nya ärenden ${year.year}, ${shown.unit}`;
  return (
    <>
      <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Nya ärenden</th>
              <th scope="col" className="table__number">
                Sannolikhet
              </th>
              <th scope="col" className="table__number">
                Kostnad mot oförändrat, medel
              </th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(cases.newCases).map(({ fresh, probability, cost }) => (
              <tr key={fresh}>
                <th scope="row">{COUNTS[fresh]}</th>
                <td className="table__number">{probabilityText(probability)}</td>
                <td className="table__number">
                  {cost === undefined ? "–" : amount(cost - cases.unchanged)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        Om bara ärenden kommer och slutar blir kostnaden i 8 fall av 10 mellan{" "}
        {changeText(cases.summary.p10 - cases.unchanged, shown)} och{" "}
        {changeText(cases.summary.p90 - cases.unchanged, shown)} mot oförändrat. Spridningen överst
        räknar också med pris, nyttjande, sena fakturor och ändrad praxis, men inte ärende för
        ärende.
      </p>
      <p className="field__about">
        Räknat på {count} {count === 1 ? "ärende" : "ärenden"}, ur listan i Ärenden om en är läst,
        annars ur prognosens personer. I medelkostnaden ingår att ärenden också slutar, därför kan
        raden ”Inget” bli minus. Ett nytt ärende hela året kostar {weekly(SFB_WEEK)}&nbsp;
        {shown.unit} enligt SFB, {weekly(60)} med 60 timmar i veckan enligt LSS och{" "}
        {weekly(FULL_WEEK)} med 168; hälften om det kommer 1 juli. Räknat på full schablon.
      </p>
    </>
  );
}
