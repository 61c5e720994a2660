import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { OwnStatus, OwnValue } from "../documents/ownvalues/ownValues";
import { Choice } from "../shared/Choice";
import { attempt } from "../work/attempt";
import { CommitField } from "../work/CommitField";
import { readTyped, typedFigure, unitText } from "../work/typedFigure";
import { decidedNote } from "./decidedNote";
import { ownKindOf } from "./ownKinds";
import { LONGEST_SOURCE } from "./ownLimits";
import type { OwnValuesAction } from "./ownValuesWork";
import { statusWord } from "./statusWord";

interface Props {
  readonly row: OwnValue;
  readonly dispatch: (action: OwnValuesAction) => void;
}

/** A value of a year: what it is, how certain and from where. */
export function OwnValueRow({ row, dispatch }: Props) {
  const { spec, statuses } = ownKindOf(row.kind);
  const named = { ...spec, label: `${spec.label} ${row.year}` };
  const put = (change: Partial<OwnValue>): void =>
    dispatch({ type: "put", row: { ...row, ...change } });
  const note = decidedNote(row);
  const choices: readonly OwnStatus[] = statuses.includes(row.status)
    ? statuses
    : [row.status, ...statuses];
  return (
    <fieldset className="values__row" aria-label={named.label}>
      <CommitField
        label={named.label}
        unit={unitText(spec)}
        value={typedFigure(named, row.value)}
        share={spec}
        onCommit={(text) => attempt(() => put({ value: readTyped(named, text) }))}
        {...(note !== undefined && { about: note })}
      />
      <Choice
        label="Status"
        value={row.status}
        options={choices.map((key) => ({ key, text: statusWord(key) }))}
        onChoice={(status) => put({ status })}
      />
      <CommitField
        label="Källa"
        wide
        longest={LONGEST_SOURCE}
        value={row.source}
        placeholder="till exempel budgetpropositionen"
        onCommit={(text) => attempt(() => put({ source: text.trim() }))}
      />
      <DefaultButton
        text="Ta bort"
        ariaLabel={`Ta bort ${named.label}`}
        onClick={() => dispatch({ type: "remove", kind: row.kind, year: row.year })}
      />
    </fieldset>
  );
}
