import { ActionButton, IconButton } from "office-ui-fabric-react/lib/Button";
import { useId } from "react";
import { isTotalName } from "../../../src/labelled/isTotalName";
import { useFocusNext } from "../../shared/useFocusNext";
import { emptyRow, type TypedRow } from "../form";

interface Props {
  readonly title: string;
  /** What a row is called: "faktor", "känd post". */
  readonly noun: string;
  readonly sides: readonly [first: string, second: string];
  readonly rows: readonly TypedRow[];
  /** `removed`: the row that is gone, in words; undefined where nothing is lost. */
  readonly onRows: (rows: readonly TypedRow[], removed?: string) => void;
  /** What is wrong, and in which row. */
  readonly error: { readonly message: string; readonly row: number | undefined } | undefined;
  /** What a blank cell is calculated to be. */
  readonly filledIn?: (name: string, side: 0 | 1) => string;
  readonly most: number;
  readonly about: string;
}

const LONGEST = 100;

const replaced = (row: TypedRow, column: 0 | 1 | 2, text: string): TypedRow => {
  const [name, first, second] = row;
  if (column === 0) return [text, first, second];
  return column === 1 ? [name, text, second] : [name, first, text];
};

/** A small grid of names and two sides, typed in the pane. */
export function RowsGrid(props: Props) {
  const { title, noun, sides, rows, onRows, error, filledIn, most, about } = props;
  const id = useId();
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  const edit = (place: number, column: 0 | 1 | 2, text: string): void =>
    onRows(rows.with(place, replaced(rows[place] ?? emptyRow, column, text)));
  const add = (): void => {
    const end = rows.findIndex(([name]) => isTotalName(name));
    const place = end < 0 ? rows.length : end;
    onRows(rows.toSpliced(place, 0, emptyRow));
    focusNext(`[data-row="${place}"] input`);
  };
  const called = ([name]: TypedRow, place: number): string =>
    name.trim() === "" ? `${noun} ${place + 1}` : name.trim();
  const remove = (row: TypedRow, place: number): void => {
    const isBlank = row.every((text) => text.trim() === "");
    onRows(rows.toSpliced(place, 1), isBlank ? undefined : called(row, place));
    // The row that takes its place, or the one above; with none left, where one is added.
    const next = Math.min(place, rows.length - 2);
    focusNext(next < 0 ? "[data-adds]" : `[data-row="${next}"] button`);
  };
  const columns = [title, ...sides];
  return (
    <div className="rows" role="group" aria-label={title} ref={within}>
      <div className="rows__row rows__head" aria-hidden="true">
        {columns.map((column, place) => (
          <span key={place} title={column}>
            {column}
          </span>
        ))}
      </div>
      {rows.map((row, place) => (
        <div key={place} className="rows__row" data-row={place}>
          {([0, 1, 2] as const).map((column) => {
            const name = called(row, place);
            return (
              <input
                key={column}
                className={column === 0 ? "field__input variance__text" : "field__input"}
                aria-label={
                  column === 0
                    ? `Namn på ${noun} ${place + 1}`
                    : `${name}, ${sides[column - 1] ?? ""}`
                }
                aria-invalid={error?.row === place}
                aria-describedby={error?.row === place ? `${id}-error` : undefined}
                type="text"
                inputMode={column === 0 ? "text" : "decimal"}
                autoComplete="off"
                spellCheck={false}
                maxLength={column === 0 ? LONGEST : 40}
                value={row[column]}
                placeholder={column === 0 ? "" : filledIn?.(row[0], column === 1 ? 0 : 1)}
                onChange={(event) => edit(place, column, event.currentTarget.value)}
              />
            );
          })}
          <IconButton
            iconProps={{ iconName: "Cancel" }}
            ariaLabel={`Ta bort ${called(row, place)}`}
            onClick={() => remove(row, place)}
          />
        </div>
      ))}
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          {error.message}
        </p>
      )}
      <p className="field__about">{about}</p>
      {rows.length < most && <ActionButton text={`Lägg till ${noun}`} data-adds onClick={add} />}
    </div>
  );
}
