import type { CellChange } from "../../../sheets/update/cellChange";
import { heldText } from "./heldText";

/** More lines than these are told by their number. */
const MOST = 6;
/** The column that most values stand in says nothing. */
const UNTOLD = "Värde";

const nameOf = ({ line, column, cell }: CellChange): string => {
  const names = [line, column === UNTOLD ? undefined : column].filter((name) => name !== undefined);
  return names.length === 0 ? `cell ${cell}` : names.join(", ");
};

/** The changes of a row together; its first is told, since status and source follow it. */
function byLine(changes: readonly CellChange[]): readonly (readonly CellChange[])[] {
  const lines = new Map<string, CellChange[]>();
  for (const change of changes) {
    const key = change.line ?? change.cell;
    lines.set(key, [...(lines.get(key) ?? []), change]);
  }
  return [...lines.values()];
}

/** "SFB-personer, Bas: 14 → 15", a line a row of the sheet. */
export function ChangeLines({ changes }: { readonly changes: readonly CellChange[] }) {
  const lines = byLine(changes);
  const more = lines.length - MOST;
  return (
    <ul className="change-lines">
      {lines.slice(0, MOST).map(([first, ...rest]) =>
        first === undefined ? null : (
          <li key={first.cell}>
            {nameOf(first)}: {heldText(first.from, first.format)} →{" "}
            {heldText(first.to, first.format)}
            {rest.length > 0 &&
              ` och ${rest.length} ${rest.length === 1 ? "cell" : "celler"} till på raden`}
          </li>
        ),
      )}
      {more > 0 && (
        <li>
          och {more} {more === 1 ? "rad" : "rader"} till
        </li>
      )}
    </ul>
  );
}
