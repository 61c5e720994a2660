import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { useForecast } from "../../forecast/ForecastContext";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import type { VarianceForm } from "../form";
import { startingPoints } from "../startingPoints";
import { FromForecast } from "./FromForecast";
import { MarkedPreview } from "./MarkedPreview";
import { type Marked, readMarkedRange } from "./readMarkedRange";

interface Props {
  readonly form: VarianceForm;
  readonly onTake: (form: VarianceForm) => void;
  /** What is brought back, as the button says it; undefined where there is nothing. */
  readonly undo: string | undefined;
  readonly onUndo: () => void;
}

const OWN = "own";

/** What is compared: a year of Malmö's, empty fields, or cells of the workbook. */
export function StartFrom({ form, onTake, undo, onUndo }: Props) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [marked, setMarked] = useState<Marked>();
  const [comparing, setComparing] = useState(false);
  const canCompare = useForecast().state.history.present.base !== undefined;
  const known = startingPoints.find(({ name }) => name === form.origin);
  const take = (next: VarianceForm): void => {
    onTake(next);
    setMarked(undefined);
  };
  return (
    <div className="start">
      <Choice
        label="Utgå från"
        value={known?.key ?? OWN}
        options={[
          ...(known === undefined ? [{ key: OWN, text: form.origin }] : []),
          ...startingPoints.map(({ key, name, group }) => ({ key, text: name, group })),
        ]}
        onChoice={(key) => {
          const point = startingPoints.find((each) => each.key === key);
          if (point !== undefined) take(point.form());
        }}
      />
      {port !== undefined && (
        <div className="start__row">
          <DefaultButton
            text="Läs faktorer ur markerade celler"
            onClick={() => void readMarkedRange(port, "factors").then(setMarked)}
          />
          <DefaultButton
            text="Läs kända poster"
            onClick={() => void readMarkedRange(port, "known").then(setMarked)}
          />
        </div>
      )}
      {canCompare && !comparing && (
        <ActionButton text="Jämför två scenarier ur Prognos" onClick={() => setComparing(true)} />
      )}
      {comparing && (
        <FromForecast
          method={form.method}
          onTake={(next) => {
            take(next);
            setComparing(false);
          }}
          onCancel={() => setComparing(false)}
        />
      )}
      {undo !== undefined && <ActionButton text={undo} onClick={onUndo} />}
      {marked?.kind === "refused" && <Notice kind="error">{marked.message}</Notice>}
      {marked !== undefined && marked.kind !== "refused" && (
        <MarkedPreview
          key={`${marked.kind} ${marked.range.sheet}!${marked.range.address}`}
          marked={marked}
          form={form}
          onTake={take}
          onCancel={() => setMarked(undefined)}
        />
      )}
    </div>
  );
}
