import type { ReactNode } from "react";
import { unseenNote } from "../../../src/runoff/words/unseenNote";
import { Announce } from "../../shared/Announce";
import { amountText, UNKNOWN } from "../amounts";
import { intervalOf, type Calculated } from "../evaluate";

interface Props {
  readonly calculated: Calculated;
  /** What is wrong with the options as they stand; the figures are then those of before. */
  readonly wrong: string | undefined;
  /** What else stays in sight. */
  readonly children: ReactNode;
}

/** What is outstanding and how sure that is; stays in sight while options are changed. */
export function RetroSummary({ calculated: { source, options, result }, wrong, children }: Props) {
  const { unit } = source;
  const unseen = unseenNote(source.unseen, unit);
  const text = (value: number): string => amountText(value, unit);
  const { outstanding, standardError } = result.total;
  const interval = intervalOf(result.total, options.confidence);
  const spoken = `Återstår ${text(outstanding)} ${unit}, medelfel ${
    standardError === null ? UNKNOWN : text(standardError)
  }`;
  return (
    <div className={wrong === undefined ? "summary" : "summary summary--old"}>
      <dl className="summary__figures">
        <div>
          <dt>
            Återstår att fakturera <span className="badge badge--antagande">prognos</span>
          </dt>
          <dd className="summary__main">
            {text(outstanding)} {unit}
          </dd>
        </div>
        <div>
          <dt>Medelfel</dt>
          <dd>{standardError === null ? UNKNOWN : `± ${text(standardError)}`}</dd>
        </div>
        <div>
          <dt>{options.confidence} % mellan</dt>
          <dd>
            {interval === undefined ? UNKNOWN : `${text(interval[0])} – ${text(interval[1])}`}
          </dd>
        </div>
      </dl>
      {unseen !== undefined && <p className="retro__line">{unseen}</p>}
      {wrong !== undefined && (
        <p className="summary__wrong" role="alert">
          <span className="badge badge--antagande">Gammalt resultat</span> {wrong}
        </p>
      )}
      {children}
      <Announce text={wrong === undefined ? spoken : ""} />
    </div>
  );
}
