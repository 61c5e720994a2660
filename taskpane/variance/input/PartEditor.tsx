import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useId } from "react";
import { sameLabel } from "../../../src/parameters/labelKey";
import type { Comparison, ComparisonKind } from "../../../src/variance/comparison";
import { useFocusNext } from "../../shared/useFocusNext";
import { valueText } from "../../shared/numbers";
import { showReference } from "../../workbook/reference";
import type { WrongForm } from "../evaluate";
import { emptyRow, type PartForm, type ReadFrom } from "../form";
import { CalendarFields } from "./CalendarFields";
import { RowsGrid } from "./RowsGrid";

interface Props {
  readonly part: PartForm;
  readonly kind: ComparisonKind;
  readonly sides: readonly [first: string, second: string];
  /** What the part is calculated as, for what follows from the total; undefined while something is wrong. */
  readonly comparison: Comparison | undefined;
  readonly wrong: WrongForm | undefined;
  /** `removed`: what the change takes away, in words. */
  readonly onPart: (change: Partial<PartForm>, removed?: string) => void;
  /** Undefined: it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

const MOST_FACTOR_ROWS = 11;
const MOST_KNOWN = 20;
const FACTOR = "Faktor";
const KNOWN = "Känd post, kr";

/** What is taken out before the factors. */
const knownAbout = (kind: ComparisonKind): string =>
  kind === "scenario-scenario"
    ? "Det som ska stå för sig, till exempel statligt övertagande. Tas ut före faktorerna."
    : "Det som inte hör till årets verksamhet: sena fakturor, återbetalningar (minus), statsbidrag (minus). Tas ut före faktorerna.";

function ReadNote({
  title,
  from,
  onType,
}: {
  title: string;
  from: ReadFrom<unknown>;
  onType: () => void;
}) {
  return (
    <div>
      <p>
        {title}: lästa ur <strong>{showReference(from.range)}</strong>. Ändra i arbetsboken och läs
        om.
      </p>
      <ActionButton text="Skriv in i stället" onClick={onType} />
    </div>
  );
}

/** A part's name, factors, known items and calendar. */
export function PartEditor({ part, kind, sides, comparison, wrong, onPart, onRemove }: Props) {
  const id = useId();
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  /** What was read gives way to a grid, at its first name. */
  const type = (change: Partial<PartForm>, removed: string, grid: string): void => {
    onPart(change, removed);
    focusNext(`[aria-label="${grid}"] input`);
  };
  const errorIn = (block: WrongForm["block"]) =>
    wrong?.block === block ? { message: wrong.about, row: wrong.row } : undefined;
  const filledIn = (name: string, side: 0 | 1): string => {
    const place = comparison?.factors.findIndex((factor) => sameLabel(factor, name)) ?? -1;
    const cell = comparison?.cells[0];
    const value = (side === 0 ? cell?.budget : cell?.outturn)?.[place];
    return place < 0 || value === undefined ? "" : valueText(value);
  };
  return (
    <div className="part" ref={within}>
      <div className="labelled">
        <label className="field__label" htmlFor={id}>
          Delens namn
        </label>
        <input
          id={id}
          className="field__input variance__text"
          value={part.name}
          maxLength={60}
          onChange={(event) => onPart({ name: event.currentTarget.value })}
        />
      </div>
      {part.readFactors === undefined ? (
        <RowsGrid
          title={FACTOR}
          noun="faktor"
          sides={sides}
          rows={part.factors}
          onRows={(factors, removed) => onPart({ factors }, removed)}
          error={errorIn("factors")}
          filledIn={filledIn}
          most={MOST_FACTOR_ROWS}
          about="Faktorernas produkt är kostnaden i kronor. Raden Totalt anger kostnaden själv, med kända poster; en faktor får då vara tom och räknas fram."
        />
      ) : (
        <>
          <ReadNote
            title="Faktorerna"
            from={part.readFactors}
            onType={() =>
              type({ readFactors: undefined, factors: [emptyRow] }, "de lästa faktorerna", FACTOR)
            }
          />
          {wrong?.block === "factors" && <p className="field__error">{wrong.about}</p>}
        </>
      )}
      {part.readKnown === undefined ? (
        <RowsGrid
          title={KNOWN}
          noun="känd post"
          sides={sides}
          rows={part.known}
          onRows={(known, removed) => onPart({ known }, removed)}
          error={errorIn("known")}
          most={MOST_KNOWN}
          about={knownAbout(kind)}
        />
      ) : (
        <ReadNote
          title="De kända posterna"
          from={part.readKnown}
          onType={() =>
            type({ readKnown: undefined, known: [emptyRow] }, "de lästa kända posterna", KNOWN)
          }
        />
      )}
      <CalendarFields
        calendar={part.calendar}
        sides={sides}
        error={wrong?.block === "calendar" ? wrong.about : undefined}
        onCalendar={(calendar) => onPart({ calendar })}
      />
      {onRemove !== undefined && (
        <ActionButton text={`Ta bort delen ${part.name}`} onClick={onRemove} />
      )}
    </div>
  );
}
