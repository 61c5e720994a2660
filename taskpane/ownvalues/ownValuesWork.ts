import type {
  OwnKindId,
  OwnValue,
  OwnValues,
  ShownAmounts,
} from "../documents/ownvalues/ownValues";
import { ownValuesText } from "../documents/ownvalues/ownValuesText";
import { readOwnValues } from "../documents/ownvalues/readOwnValues";
import type { Edit } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { ownKindOf, ownKinds } from "./ownKinds";

export type OwnValuesAction =
  /** A value of a kind and year that has none yet, or another for it. */
  | { readonly type: "put"; readonly row: OwnValue }
  | { readonly type: "remove"; readonly kind: OwnKindId; readonly year: number }
  | { readonly type: "show"; readonly change: ShownAmounts };

const nameOf = ({ kind, year }: Pick<OwnValue, "kind" | "year">): string =>
  `${ownKindOf(kind).spec.label} ${year}`;

const order = new Map(ownKinds.map(({ id }, place) => [id, place]));
const inOrder = (a: OwnValue, b: OwnValue): number =>
  (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || a.year - b.year;

function reduceOwnValues(work: OwnValues, action: OwnValuesAction): Edit<OwnValues> {
  const { rows, shown } = work;
  if (action.type === "show") {
    const { unit } = action.change;
    return {
      work: { rows, shown: { ...shown, ...action.change } },
      change: `beloppens ${unit === undefined ? "tecken" : "enhet"} ändrades`,
      beside: true,
    };
  }
  const same = action.type === "put" ? action.row : action;
  const others = rows.filter(({ kind, year }) => kind !== same.kind || year !== same.year);
  if (action.type === "remove") {
    return { work: { ...work, rows: others }, change: `${nameOf(action)} togs bort` };
  }
  const isNew = others.length === rows.length;
  return {
    work: { ...work, rows: [...others, action.row].sort(inOrder) },
    change: `${nameOf(action.row)} ${isNew ? "lades till" : "ändrades"}`,
  };
}

const noOwnValues: OwnValues = { rows: [] };

/** How Egna värden is held: empty until the user tells something. */
export const ownValuesWork: ViewWork<OwnValues, OwnValuesAction> = {
  name: "egnavarden",
  text: ownValuesText,
  read: readOwnValues,
  nothing: () => noOwnValues,
  reduce: reduceOwnValues,
};
