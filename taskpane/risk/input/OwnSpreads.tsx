import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { BaseValueId } from "../../../src/forecast/fields/forecastFields";
import { riskComponents } from "../../../src/risk/components/riskComponents";
import { replacedBy } from "../../../src/risk/own/replacedBy";
import { shapeText } from "../shapeText";
import { spreadShapes } from "../../../src/risk/own/ownSpread";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { TypedField } from "../../work/TypedField";
import { shownFigure, unitText } from "../../work/typedFigure";
import type { Wrong } from "../evaluate";
import { MOST_OWN, type OwnForm } from "../form";
import { ownFields } from "../ownFields";
import { useRiskMemory } from "../RiskContext";
import { Removable } from "./Removable";

interface Props {
  readonly base: Base;
  readonly wrong: Wrong | undefined;
}

const NONE = "";
const SHAPES = spreadShapes.map((key) => ({ key, text: shapeText[key] }));
const likelyOf = (base: Base, field: BaseValueId) =>
  base.values[field] ?? knownField(field).initial;

/** What of ours the own spread stands in place of, in words. */
function replacedText(field: BaseValueId): string {
  const names = riskComponents
    .filter(({ id }) => (replacedBy[field] ?? []).includes(id))
    .map(({ label }) => `\u201d${label}\u201d`);
  return names.length === 0 ? "" : ` Ersätter ${names.join(" och ")}.`;
}

/** The user's own min and max of figures of the base; trolig is the base's own. */
export function OwnSpreads({ base, wrong }: Props) {
  const { inHand } = useRiskMemory();
  const { work: form, dispatch } = inHand;
  const { own } = form;
  const put = (place: number, change: Partial<OwnForm>, which: "min" | "max" | "formen"): void => {
    const { label } = knownField(own[place]?.field ?? "sfbPersons");
    dispatch({
      change: { own: own.map((each, k) => (k === place ? { ...each, ...change } : each)) },
      done: `${which} för ${label} ändrades`,
      field: `own ${place} ${which}`,
    });
  };
  const left = ownFields.filter(
    (field) => likelyOf(base, field) !== undefined && own.every((each) => each.field !== field),
  );
  return (
    <div className="form">
      <p className="entry__description">
        Vet ni själva hur osäker en uppgift är? Ange min och max och vad ni menar med dem. Få kan
        säga vad som aldrig händer: därför är förvalet 1 fall av 10.
      </p>
      {own.map(({ field, min, max, shape }, place) => {
        const spec = knownField(field);
        const likely = likelyOf(base, field);
        return (
          <Removable key={field} legend={spec.label}>
            <p className="field__about">
              Trolig är basårets:{" "}
              {likely === undefined ? "saknas" : shownFigure(spec, new Decimal(likely))}{" "}
              {unitText(spec)}.{replacedText(field)}
            </p>
            <TypedField
              label="Min"
              unit={unitText(spec)}
              value={min}
              onTyped={(text) => put(place, { min: text }, "min")}
            />
            <TypedField
              label="Max"
              unit={unitText(spec)}
              value={max}
              onTyped={(text) => put(place, { max: text }, "max")}
            />
            <Choice
              label={`Min och max för ${spec.label} är`}
              value={shape}
              options={SHAPES}
              onChoice={(key) => put(place, { shape: key }, "formen")}
            />
            {wrong?.field === `own ${place}` && <Notice kind="error">{wrong.message}</Notice>}
            <ActionButton
              text={`Ta bort min och max för ${spec.label}`}
              onClick={() =>
                dispatch({
                  change: { own: own.filter((_, k) => k !== place) },
                  done: `min och max för ${spec.label} togs bort`,
                })
              }
            />
          </Removable>
        );
      })}
      {own.length < MOST_OWN ? (
        <Choice
          label="Lägg till min och max för"
          value={NONE}
          options={[
            { key: NONE, text: "Välj uppgift" },
            ...left.map((field) => ({ key: field, text: knownField(field).label })),
          ]}
          onChoice={(key) => {
            const field = left.find((each) => each === key);
            const likely = field && likelyOf(base, field);
            if (field === undefined || likely === undefined) return;
            const typed = shownFigure(knownField(field), new Decimal(likely));
            dispatch({
              change: { own: [...own, { field, min: typed, max: typed, shape: "percentiles" }] },
              done: `min och max för ${knownField(field).label} lades till`,
            });
          }}
        />
      ) : (
        <p className="field__about">Högst {MOST_OWN} uppgifter. Ta bort någon av dem först.</p>
      )}
    </div>
  );
}
