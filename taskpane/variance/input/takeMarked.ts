import { sameLabel } from "../../../src/parameters/labelKey";
import type { GivenItem, PartInputs } from "../../../src/variance/input/partInputs";
import type { RangeReference } from "../../workbook/port";
import { showReference } from "../../workbook/reference";
import { emptyRow, type PartForm, type TypedRow, type VarianceForm } from "../form";
import { typedRow } from "../typedRows";

const TOTAL = "Totalt";

/** What few enough factors are: one cell, that the grid can show and the user edit. */
function isPlain({ cells }: PartInputs): boolean {
  const [first] = cells;
  return cells.length === 1 && first?.period === undefined && first?.group === undefined;
}

function gridRows({ factors, cells }: PartInputs): readonly TypedRow[] {
  const [cell] = cells;
  const rows = factors.map((name, place) =>
    typedRow([name, cell?.budget?.[place]?.toNumber(), cell?.outturn?.[place]?.toNumber()]),
  );
  const total = typedRow([TOTAL, cell?.budgetTotal?.toNumber(), cell?.outturnTotal?.toNumber()]);
  return cell?.outturnTotal === undefined ? rows : [...rows, total];
}

const isKeyed = ({ period, group }: GivenItem): boolean =>
  period !== undefined || group !== undefined;

/** Known items of a part: in the grid, or as read where they have periods or groups. */
export function withKnown(
  part: PartForm,
  items: readonly GivenItem[],
  range: RangeReference,
): PartForm {
  if (items.some(isKeyed)) {
    return { ...part, known: [], readKnown: { range, rows: items.length, content: items } };
  }
  const known = items.map(({ name, budget, outturn }) =>
    typedRow([name, budget.toNumber(), outturn.toNumber()]),
  );
  return { ...part, known, readKnown: undefined };
}

/** A part in which no figure has been filled in. */
const isBlankPart = ({ factors, known, readFactors }: PartForm): boolean =>
  readFactors === undefined &&
  [...factors, ...known].every(([, first, second]) => first.trim() === "" && second.trim() === "");

/**
 * The form with the factors that were read. A range with parts replaces all of them; known items of a
 * part of the same name stay. A range without parts becomes the part called `name`, in the place of one
 * that has that name already, else as a new one. An example goes as a whole.
 */
export function withFactors(
  form: VarianceForm,
  parts: readonly PartInputs[],
  range: RangeReference,
  name: string,
): VarianceForm {
  const own = form.isExample ? [] : form.parts.filter((part) => !isBlankPart(part));
  const named = (title: string) => (part: PartForm) => sameLabel(part.name, title);
  const made = parts.map((inputs): PartForm => {
    const title = inputs.part ?? name;
    const before = own.find(named(title));
    const rest = {
      name: title,
      known: before?.known ?? [emptyRow],
      readKnown: before?.readKnown,
      calendar: before?.calendar,
    };
    return isPlain(inputs)
      ? { ...rest, factors: gridRows(inputs) }
      : {
          ...rest,
          factors: [],
          readFactors: { range, rows: inputs.cells.length, content: inputs },
        };
  });
  const read = { ...form, origin: showReference(range), isExample: false, names: undefined };
  if (parts.some(({ part }) => part !== undefined)) return { ...read, parts: made };
  const [only] = made;
  if (only === undefined) return form;
  const place = own.findIndex(named(name));
  return { ...read, parts: place < 0 ? [...own, only] : own.with(place, only) };
}
