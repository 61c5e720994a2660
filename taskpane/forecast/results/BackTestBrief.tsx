import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { aheadText } from "../../../src/forecast/backtest/aheadText";
import { errorText } from "../../../src/forecast/backtest/errorText";
import { FEW_YEARS } from "../../../src/forecast/backtest/fewYears";
import { type AheadTest, aheadMethods } from "../../../src/forecast/backtest/oneYearAhead";
import { yearsText } from "../../../src/forecast/backtest/yearsText";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { Notice } from "../../shared/Notice";
import { testedAhead, testedHistory } from "./testedHistory";

type History = readonly HistoryYear[] | undefined;

interface Props {
  readonly history: History;
  /** Opens the whole test. */
  readonly onWhole: () => void;
  /** Goes to where earlier years are read. */
  readonly onHistory: () => void;
}

interface Line {
  readonly method: string;
  readonly label: string;
  readonly error: string;
  readonly years: readonly number[];
}

/** The methods with their errors over the years that all have, or each over its own. */
function linesOf({ accuracy, compared }: AheadTest): readonly Line[] {
  return aheadMethods.flatMap(({ id, label }): Line[] => {
    const found = accuracy.find(({ part, method }) => part === "total" && method === id);
    const figures = compared.total.length > 0 ? found?.common : found?.own;
    if (figures === undefined) return [];
    return [{ method: id, label, error: errorText(figures), years: figures.years }];
  });
}

/** What the model comes to when the year's own volume is known, which no forecast can: for comparison. */
function knownVolume(history: History): string {
  const test = testedHistory(history);
  if (typeof test !== "object") return "";
  const model = test.accuracy.find(({ part, method }) => part === "total" && method === "model");
  if (model?.own === undefined) return "";
  return ` Hade årets volym varit känd hade modellens fel varit ${errorText(model.own)} (${yearsText(model.own.years)}).`;
}

/** The answer of the back-test in a few lines, to stand beside the forecast. */
export function BackTestBrief({ history, onWhole, onHistory }: Props) {
  const result = testedAhead(history);
  if (result === undefined) {
    return (
      <section className="brief">
        <h3 className="entry__part">Prov bakåt saknas</h3>
        <p className="hint">
          Basåret har ingen historik, så det går inte att se hur nära prognosen hade kommit tidigare
          år. Läs in minst tre år i följd.
        </p>
        <ActionButton text="Läs in tidigare år" onClick={onHistory} />
      </section>
    );
  }
  if (typeof result === "string") return <Notice kind="warn">Prov bakåt: {result}</Notice>;
  const lines = linesOf(result);
  if (lines.length === 0) {
    return (
      <section className="brief">
        <h3 className="entry__part">Prov bakåt, ett år i förväg</h3>
        <p className="hint">{aheadText(result, "total")}</p>
        <ActionButton text="Läs in tidigare år" onClick={onHistory} />
      </section>
    );
  }
  const years = lines[0]?.years ?? [];
  const same = lines.every((line) => line.years.join() === years.join());
  const fewest = Math.min(...lines.map((line) => line.years.length));
  return (
    <section className="brief">
      <h3 className="entry__part">
        Prov bakåt{same && ` ${yearsText(years)}`}, ett år i förväg, SFB och LSS
      </h3>
      <dl className="brief__lines">
        {lines.map((line) => (
          <div key={line.method} className="brief__line">
            <dt>
              {line.label}
              {!same && `, ${yearsText(line.years)}`}
            </dt>
            <dd>{line.error} fel</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        Medelfel per år med det som var känt när året började.
        {fewest < FEW_YEARS && ` Bara ${fewest} år: för få för att säga hur säker en prognos är.`}
        {knownVolume(history)}
      </p>
      <ActionButton text="Visa hela provet" onClick={onWhole} />
    </section>
  );
}
