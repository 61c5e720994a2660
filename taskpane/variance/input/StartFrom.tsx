import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { comparisonTitles } from "../../../src/variance/comparisonTitles";
import { useForecast } from "../../forecast/ForecastContext";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { useFocusNext } from "../../shared/useFocusNext";
import { usePane } from "../../start/PaneContext";
import type { VarianceForm } from "../form";
import { sideInText } from "../results/sideInText";
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
  // A range that is read has no names of its own.
  const [one, other] = comparisonTitles[form.kind].sides;
  const titles = [sideInText(one), sideInText(other)] as const;
  const [comparing, setComparing] = useState(false);
  const canCompare = useForecast().state.history.present.base !== undefined;
  const known = startingPoints.find(({ name }) => name === form.origin);
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  const take = (next: VarianceForm): void => {
    onTake(next);
    setMarked(undefined);
  };
  /** From the preview or the scenarios, which are then gone: to what now says where the figures come from. */
  const takeAndClose = (next: VarianceForm): void => {
    take(next);
    setComparing(false);
    focusNext("select");
  };
  return (
    <div className="start" ref={within}>
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
            data-reads="factors"
            onClick={() => void readMarkedRange(port, "factors", titles).then(setMarked)}
          />
          <DefaultButton
            text="Läs kända poster"
            data-reads="known"
            onClick={() => void readMarkedRange(port, "known", titles).then(setMarked)}
          />
        </div>
      )}
      {canCompare && !comparing && (
        <ActionButton
          text="Jämför två scenarier ur Prognos"
          data-compares
          onClick={() => {
            setComparing(true);
            focusNext(".preview select");
          }}
        />
      )}
      {comparing && (
        <FromForecast
          method={form.method}
          onTake={takeAndClose}
          onCancel={() => {
            setComparing(false);
            focusNext("[data-compares]");
          }}
        />
      )}
      {undo !== undefined && <ActionButton text={undo} onClick={onUndo} />}
      {marked?.kind === "refused" && <Notice kind="error">{marked.message}</Notice>}
      {marked !== undefined && marked.kind !== "refused" && (
        <MarkedPreview
          key={`${marked.kind} ${marked.range.sheet}!${marked.range.address}`}
          marked={marked}
          form={form}
          onTake={takeAndClose}
          onCancel={() => {
            setMarked(undefined);
            focusNext(`[data-reads=${marked.kind}]`);
          }}
        />
      )}
    </div>
  );
}
