import { jour } from "../../../src/parameters/jour";
import { jourgrans } from "../../../src/parameters/jourgrans";
import { poPalagg } from "../../../src/parameters/poPalagg";
import type { Series } from "../../../src/parameters/types";
import { providerFields, type ValueId } from "../../../src/provider/fields/providerFields";
import type { FieldDefault } from "../../../src/provider/fields/fieldSpec";
import { WHOLES } from "../../../src/provider/resolveInputs";
import { rowsOf, valueOrLatest } from "../datedValue";
import type { ParameterPlan } from "../parameterPlan";
import { jourBlock, jourLimitBlock, poBlock } from "../staffBlocks";
import { type ValueBlock, valueBlock } from "../valueBlock";

const KEY = "egen regi";
const TITLE = "Egen regi: det som gäller utan egen uppgift";

const initials: readonly FieldDefault[] = providerFields.map(({ initial }) => initial);
/** What other functions look up too stands in one place only. */
const SHARED = [
  [poPalagg, poBlock],
  [jour, jourBlock],
  [jourgrans, jourLimitBlock],
] as const;
const isShared = (series: Series): boolean =>
  SHARED.some(([parameter]) => parameter.series.includes(series));
const others: readonly Series[] = [
  ...new Set(
    initials.flatMap((initial) =>
      initial.kind === "series" && !isShared(initial.series) ? [initial.series] : [],
    ),
  ),
];

/** A series' rows among all those of its block. */
function blockOf(wanted: Series, plan: ParameterPlan): ValueBlock {
  const [parameter, shared] = SHARED.find((each) => each[0].series.includes(wanted)) ?? [];
  const { top, title } = shared?.(plan) ?? plan.block(KEY, TITLE, others.flatMap(rowsOf));
  const all = parameter?.series ?? others;
  const before = all.slice(0, all.indexOf(wanted)).flatMap(rowsOf).length;
  return valueBlock(plan.sheet, title, top + before, rowsOf(wanted));
}

const knownOrLatest = (wanted: Series, day: string, plan: ParameterPlan): string =>
  valueOrLatest(blockOf(wanted, plan), day);

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
