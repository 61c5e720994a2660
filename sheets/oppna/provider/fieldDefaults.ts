import type { Series } from "../../../src/parameters/types";
import { providerFields, type ValueId } from "../../../src/provider/fields/providerFields";
import type { FieldDefault } from "../../../src/provider/fields/fieldSpec";
import { WHOLES } from "../../../src/provider/resolveInputs";
import { seriesRows, validOn } from "../datedCalls";
import type { ParameterPlan } from "../parameterPlan";
import { type BlockRow, type ValueBlock, valueBlock } from "../valueBlock";

const KEY = "egen regi";
const TITLE = "Egen regi: det som gäller utan egen uppgift";

const initials: readonly FieldDefault[] = providerFields.map(({ initial }) => initial);
const series: readonly Series[] = [
  ...new Set(
    initials.flatMap((initial) =>
      initial.kind === "series"
        ? [initial.series]
        : initial.kind === "byReading"
          ? [initial.first]
          : [],
    ),
  ),
];

/** A series' rows among all those that the fields follow, which stand in one block. */
function rowsOf(wanted: Series, plan: ParameterPlan): ValueBlock {
  const all: BlockRow[] = series.flatMap(seriesRows);
  const before = series.slice(0, series.indexOf(wanted)).flatMap(seriesRows).length;
  const { top } = plan.block(KEY, TITLE, all);
  return valueBlock(plan.sheet, TITLE, top + before, seriesRows(wanted));
}

/** A day's value, or the latest known where none holds then. */
function knownOrLatest(wanted: Series, day: string, plan: ParameterPlan): string {
  const { holds, value, values } = validOn(rowsOf(wanted, plan), day);
  return `IF(${holds}=0,INDEX(${values},${wanted.values.length}),${value})`;
}

export interface DefaultCells {
  /** What is given of a field, or an empty text. */
  readonly given: (id: ValueId) => string;
  readonly value: (id: ValueId) => string;
  readonly plan: ParameterPlan;
}

/** Fields whose value without one of the user's own may be another at another day. */
export const followsDay = (id: ValueId): boolean => {
  const kind = providerFields.find((spec) => spec.id === id)?.initial.kind;
  return kind === "series" || kind === "byReading";
};

/** What a field is on a day where it is not given (src/provider/resolveInputs.ts), without =; undefined of those that a rule gives. */
export function fieldDefault(
  id: ValueId,
  day: string,
  { given, value, plan }: DefaultCells,
): string | undefined {
  const initial: FieldDefault = providerFields.find((spec) => spec.id === id)?.initial ?? {
    kind: "rule",
  };
  switch (initial.kind) {
    case "value": {
      const whole = WHOLES.find((ids) => ids.includes(id));
      if (whole === undefined) return String(initial.value);
      // Of a whole that is given in part, what is left out is nothing.
      return `IF(AND(${whole.map((each) => `${given(each)}=""`).join(",")}),${initial.value},0)`;
    }
    case "as": {
      const other = value(initial.field as ValueId);
      return initial.dividedBy === 1 ? other : `${other}/${initial.dividedBy}`;
    }
    case "series":
      return knownOrLatest(initial.series, day, plan);
    case "byReading":
      return `IF(${value("jourReading")}=2,${initial.second},${knownOrLatest(initial.first, day, plan)})`;
    default:
      return undefined;
  }
}
