import { memo } from "react";
import type { Base } from "../../../src/forecast/base/base";
import type { ForecastField } from "../../../src/forecast/fields/forecastField";
import type { BaseValueId, FieldId } from "../../../src/forecast/fields/forecastFields";
import { forecastReasons } from "../../../src/forecast/fields/forecastReasons";
import type { ResolvedBase } from "../../../src/forecast/base/resolvedBase";
import { Decimal } from "../../../src/exact/decimal";
import { nameOf } from "../../../src/forecast/fields/codedField";
import { Choice } from "../../shared/Choice";
import { choiceText, valueChoices } from "../values/valueChoices";
import { useForecast } from "../ForecastContext";
import { attempt } from "../../work/attempt";
import { CommitField } from "../../work/CommitField";
import { NoteBadge } from "../values/NoteBadge";
import { readTyped, shownFigure, typedFigure, unitText } from "../../work/typedFigure";
import { withBaseNote, withBaseValue } from "./baseEdits";

interface Props {
  readonly field: ForecastField<FieldId>;
  readonly base: Base;
  /** Undefined while the base lacks something. */
  readonly resolved: ResolvedBase | undefined;
}

/** What an empty field counts as: what follows from the others, or its default. */
function otherwise({ field, resolved }: Props): string {
  if (field.required) return "måste anges";
  const { id, kind, initial } = field;
  if (resolved !== undefined && kind !== "figure") {
    const value = (resolved.levels as Partial<Record<FieldId, Decimal>>)[id];
    if (value !== undefined) return shownFigure(field, value);
  }
  if (resolved !== undefined && id === "sfbStock") return shownFigure(field, resolved.sfbStock);
  if (resolved !== undefined && id === "lssStock") return shownFigure(field, resolved.lssStock);
  return initial === undefined ? "ej angivet" : shownFigure(field, new Decimal(initial));
}

/** One figure of the base year, with its unit, what it is when left empty, and what it rests on. */
export const BaseField = memo(function BaseField(props: Props) {
  const { field, base } = props;
  const { dispatch } = useForecast();
  const id = field.id as BaseValueId;
  const given = base.values[id];
  const note = given === undefined ? undefined : base.notes?.[id];

  function commit(text: string): string | undefined {
    return attempt(() => {
      const value = text.trim() === "" ? undefined : readTyped(field, text);
      dispatch({
        type: "edit",
        edit: (work) => {
          const next = withBaseValue(work, id, value);
          // The source was that of the figure before.
          const stale = value !== undefined && work.base?.notes?.[id] !== undefined;
          return stale
            ? withBaseNote(next, id, { status: "indata", text: "Eget värde i panelen." })
            : next;
        },
        change: `${field.label} ${value === undefined ? "tömdes" : `sattes till ${text.trim()}`}`,
      });
    });
  }

  const status = note?.status ?? (given === undefined ? field.status : "indata");
  const about = (
    <>
      {(given !== undefined || !field.required) && status !== "indata" && (
        <NoteBadge status={status} />
      )}{" "}
      {note?.text ?? (given === undefined && field.required ? "" : forecastReasons[field.id])}
    </>
  );
  const value = given === undefined ? "" : typedFigure(field, given);
  const choices = valueChoices(field);
  if (choices !== undefined) {
    const unsaid = otherwise(props);
    return (
      <>
        <Choice
          label={nameOf(field)}
          value={value}
          options={[
            { key: "", text: `${choiceText(field, unsaid) ?? unsaid}, om inget sägs` },
            ...choices.map(({ typed, text }) => ({ key: typed, text })),
          ]}
          onChoice={commit}
        />
        <p className="field__about">{about}</p>
      </>
    );
  }
  return (
    <CommitField
      label={field.label}
      unit={unitText(field)}
      value={value}
      placeholder={otherwise(props)}
      onCommit={commit}
      share={field}
      about={about}
    />
  );
});
