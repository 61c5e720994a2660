import type { BackTestPart } from "../../../src/forecast/backtest/backTest";
import { accruedText } from "../../../src/forecast/backtest/accruedText";
import { aheadText } from "../../../src/forecast/backtest/aheadText";
import { aheadMethods } from "../../../src/forecast/backtest/oneYearAhead";
import { partNames } from "../../../src/forecast/backtest/partNames";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { Notice } from "../../shared/Notice";
import { AheadTable } from "./AheadTable";
import { AHEAD_KNEW } from "./backTestText";
import { testedAhead } from "./testedHistory";

interface Props {
  readonly history: readonly HistoryYear[];
  readonly part: BackTestPart;
}

/** The test one year ahead of a part: its answer, what each method knew, and year by year. */
export function Ahead({ history, part }: Props) {
  const test = testedAhead(history);
  if (test === undefined) return null;
  if (typeof test === "string") return <Notice kind="error">{test}</Notice>;
  const accrued = accruedText(test, part);
  const years = test.years.filter((each) => each.part === part);
  return (
    <>
      <h4 className="entry__part">Ett år i förväg: det som var känt när året började</h4>
      <p>{aheadText(test, part)}</p>
      {accrued !== undefined && <p>{accrued}</p>}
      {years.length > 0 && (
        <>
          <AheadTable years={years} part={partNames[part]} />
          <p className="entry__description">
            Belopp i tkr. Under varje prognos står felet: plus betyder att den var för hög.{" "}
            {AHEAD_KNEW}
          </p>
          <ul className="results__list entry__description">
            {aheadMethods.map(({ id, label, knows }) => (
              <li key={id}>
                {label}: {knows}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
