import { notesChange } from "../../../sheets/update/notesChange";
import type { SheetPlan } from "../../../sheets/update/sheetPlan";
import { ChangeLines } from "./ChangeLines";

const MOST_NAMES = 5;

/** ”A, B, C och 4 till”. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const first = names.slice(0, MOST_NAMES).join(", ");
  return more > 0 ? `${first} och ${more} till` : first;
}

/** What writing a sheet again changes in it, in short. `others`: whether other sheets of the set change. */
export function SheetChanges({
  plan,
  others,
}: {
  readonly plan: SheetPlan;
  readonly others: boolean;
}) {
  const { update, changes, formulas, added, removed } = plan;
  const name = <strong>{update.name}</strong>;
  const notes = notesChange(update) && <p>{name}: anteckningarna i cellerna skrivs om.</p>;
  if (update.contents.length === 0 && update.looks.length === 0) {
    if (notes !== false) return notes;
    return (
      <p>
        {name}: {others ? "formlerna är desamma och räknar om." : "inget ändras."}
      </p>
    );
  }
  const cells = update.contents.length;
  const counted = (count: number): string => count.toLocaleString("sv-SE");
  return (
    <div>
      <p>
        {name}: {counted(cells)} {cells === 1 ? "cell" : "celler"} skrivs om.
      </p>
      {added.length > 0 && <p>Nytt: {listed(added)}.</p>}
      {removed.length > 0 && <p>Försvinner: {listed(removed)}.</p>}
      <ChangeLines changes={changes} />
      {formulas > 0 && (
        <p>
          {counted(formulas)} {formulas === 1 ? "formel" : "formler"} följer med till nya rader
          eller räknas på annat sätt.
        </p>
      )}
      {notes}
    </div>
  );
}
