import { Decimal } from "../../src/exact/decimal";
import type { Base } from "../../src/forecast/base/base";
import type { Figure } from "../../src/forecast/base/figure";
import { knownField } from "../../src/forecast/fields/fieldOf";
import type { BaseValueId } from "../../src/forecast/fields/forecastFields";
import { shownFigure, unitText } from "../work/typedFigure";
import type { IntakeRow } from "./forecastIntake";

/** A figure of the base as it is told: its name, what stands there and what is put there. */
export function baseRow(base: Base | undefined, id: BaseValueId, value: Figure): IntakeRow {
  const field = knownField(id);
  const shown = (figure: Figure): string => {
    // Yes and no need no unit.
    const unit = field.unit.startsWith("1 = ja") ? "" : unitText(field);
    return `${shownFigure(field, new Decimal(figure))}${unit === "" || id === "year" ? "" : ` ${unit}`}`;
  };
  const before = base?.values[id];
  return {
    label: field.label,
    before: before === undefined ? undefined : shown(before),
    after: shown(value),
  };
}
