import { ActionButton } from "office-ui-fabric-react/lib/Button";
import {
  type BackTest,
  type BackTestMethod,
  backTestMethods,
} from "../../../src/forecast/backtest/backTest";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { inUnit } from "../../../src/variance/moneyUnit";
import { Notice } from "../../shared/Notice";
import { withDecimals } from "../../shared/numbers";
import { yearsText } from "../../../src/forecast/backtest/yearsText";
import { FEW_YEARS, knewText } from "./backTestText";
import { testedHistory } from "./testedHistory";

interface Props {
  readonly history: readonly HistoryYear[] | undefined;
  /** Opens the whole test. */
  readonly onWhole: () => void;
  /** Goes to where earlier years are read. */
  readonly onHistory: () => void;
}

/** What a controller would have had: the model, the own budget, and last year once more. */
const SHOWN: readonly BackTestMethod[] = ["model", "budget", "lastVolume"];

interface Line {
  readonly method: BackTestMethod;
  readonly label: string;
  readonly error: string;
  readonly years: readonly number[];
}

function linesOf({ accuracy }: BackTest): readonly Line[] {
  const total = accuracy.filter(({ part }) => part === "total");
  const comparable = total.some(({ common }) => common !== undefined);
  return SHOWN.flatMap((method): Line[] => {
    const found = total.find((each) => each.method === method);
    const figures = comparable ? found?.common : found?.own;
    if (figures === undefined) return [];
    const { mape, mae, years } = figures;
    const error =
      mape === undefined
        ? `${withDecimals(inUnit(mae, "tkr"), 0)} tkr`
        : `${withDecimals(mape.times(100), 1)} %`;
    const label = backTestMethods.find(({ id }) => id === method)?.label ?? method;
    return [{ method, label, error, years }];
  });
}

/** The answer of the back-test in a few lines, to stand beside the forecast. */
export function BackTestBrief({ history, onWhole, onHistory }: Props) {
  const result = testedHistory(history);
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
  const [first] = lines;
  const years = first?.years ?? [];
  const same = lines.every((line) => line.years.join() === years.join());
  return (
    <section className="brief">
      <h3 className="entry__part">Prov bakåt{same && ` ${yearsText(years)}`}, SFB och LSS</h3>
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
        Medelfel per år. {knewText(lines.some(({ method }) => method === "budget"))}
        {years.length < FEW_YEARS && ` Bara ${years.length} år: för få för att jämföra.`}
      </p>
      <ActionButton text="Visa hela provet" onClick={onWhole} />
    </section>
  );
}
