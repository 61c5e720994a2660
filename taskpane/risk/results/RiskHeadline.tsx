import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { overBudgetSentence } from "../../../src/risk/words/overBudgetSentence";
import { riskSentence } from "../../../src/risk/words/riskSentence";
import type { ShownUnit } from "../../forecast/results/shownUnit";
import { Announce } from "../../shared/Announce";
import { riskAmount } from "./riskAmount";

interface Props {
  /** "Bara basåret", the scenario that is drawn around. */
  readonly name: string;
  readonly year: RiskYear;
  readonly shown: ShownUnit;
  readonly isOld: boolean;
}

/** The year in a sentence, and the budget that is enough with each certainty. */
export function RiskHeadline({ name, year, shown, isOld }: Props) {
  const amount = riskAmount(shown);
  const as = { amount, unit: shown.unit };
  const sentence = riskSentence(year, as);
  return (
    <div className={isOld ? "risk__headline risk__headline--old" : "risk__headline"}>
      <h3 className="group__title">
        {year.year}: {name} <span className="badge badge--antagande">simulering</span>{" "}
        {isOld && <span className="badge badge--antagande">gammalt resultat</span>}
      </h3>
      <p className="risk__sentence">{sentence}</p>
      <p>{overBudgetSentence(year, as)}</p>
      <table className="table">
        <caption className="entry__part">
          Budget som räcker {year.year}, {shown.unit}
        </caption>
        <thead>
          <tr>
            {year.total.enough.map(({ certainty }) => (
              <th key={certainty} scope="col" className="table__number">
                med {Math.round(certainty * 100)}&nbsp;% säkerhet
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {year.total.enough.map(({ certainty, budget }) => (
              <td key={certainty} className="table__number">
                {amount(budget)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <Announce text={isOld ? "" : sentence} />
    </div>
  );
}
