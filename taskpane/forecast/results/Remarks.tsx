import type { Conflict } from "../../../src/forecast/scenarios/conflicts";
import { Notice } from "../../shared/Notice";

interface Props {
  /** The scenario, where it is not the main one. */
  readonly name?: string;
  readonly remarks: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** What the calculation itself has to say: changes whose order decides, and what was not counted. */
export function Remarks({ name, remarks, conflicts }: Props) {
  return (
    <>
      {conflicts.length > 0 && (
        <Notice kind="warn">
          <strong>Scenarierna krockar{name !== undefined && ` i \u201d${name}\u201d`}.</strong>
          <ul className="results__list">
            {conflicts.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {remarks.length > 0 && (
        <Notice kind="info">
          <strong>Att veta om prognosen</strong>
          <ul className="results__list">
            {remarks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
