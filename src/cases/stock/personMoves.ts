import type { ChangeableId } from "../../forecast/fields/forecastFields";
import { Decimal } from "../../exact/decimal";
import type { CaseRow } from "../list/caseRow";
import { rowsByCase } from "../list/rowsByCase";
import { segmentsOf } from "../sums/segmentsOf";

/** Persons of the list who begin, end or change law on a day. */
export interface PersonMove {
  readonly field: ChangeableId;
  /** The number of the first day that it holds; see dayNumber. */
  readonly day: number;
  /** By their probability. */
  readonly persons: Decimal;
}

/** How many more there are from a day on, of one case. */
interface Net {
  sfb: Decimal;
  lss: Decimal;
  child: Decimal;
}

const ZERO = new Decimal(0);

function netByDay(rows: readonly CaseRow[]): ReadonlyMap<number, Net> {
  const days = new Map<number, Net>();
  const add = (day: number, law: CaseRow["law"], child: boolean, persons: number): void => {
    const net = days.get(day) ?? { sfb: ZERO, lss: ZERO, child: ZERO };
    days.set(day, net);
    if (law === "LSS") net.lss = net.lss.plus(persons);
    else {
      net.sfb = net.sfb.plus(persons);
      if (child) net.child = net.child.plus(persons);
    }
  };
  for (const { law, from, through, probability, child } of rows.flatMap(segmentsOf)) {
    add(from, law, child === true, probability);
    if (through !== Infinity) add(through + 1, law, child === true, -probability);
  }
  return days;
}

/** What one case's change on a day is called: who leaves LSS for SFB has moved, not ended and begun. */
function movesOf({ sfb, lss, child }: Net): readonly (readonly [ChangeableId, Decimal])[] {
  const moved = Decimal.max(0, Decimal.min(sfb, lss.neg()));
  const children = Decimal.max(0, child.neg());
  const ended = Decimal.max(0, sfb.neg());
  const gone = Decimal.min(children, ended);
  return [
    ["transfers", moved],
    ["sfbInflow", Decimal.max(0, sfb.minus(moved))],
    ["sfbOutflow", ended],
    ["lssInflow", Decimal.max(0, lss)],
    ["lssOutflow", Decimal.max(0, lss.neg().minus(moved))],
    ["sfbChildInflow", Decimal.max(0, child)],
    ["sfbChildOutflow", gone],
    ["sfbTurning18", children.minus(gone)],
  ];
}

/** Who begins, ends and changes law after a day and through another, day by day in the order of time. */
export function personMoves(
  rows: readonly CaseRow[],
  after: number,
  through: number,
): readonly PersonMove[] {
  const found = new Map<string, PersonMove>();
  for (const own of rowsByCase(rows).values()) {
    for (const [day, net] of netByDay(own)) {
      if (day <= after || day > through) continue;
      for (const [field, persons] of movesOf(net)) {
        if (persons.isZero()) continue;
        const key = `${field} ${day}`;
        const before = found.get(key)?.persons ?? ZERO;
        found.set(key, { field, day, persons: before.plus(persons) });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.day - b.day || (a.field < b.field ? -1 : 1));
}
