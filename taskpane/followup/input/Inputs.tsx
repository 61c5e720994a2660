import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { MONTHS } from "../../../src/swedish/monthNames";
import { Choice } from "../../shared/Choice";
import { Disclosure } from "../../shared/Disclosure";
import { Notice } from "../../shared/Notice";
import { useFocusNext } from "../../shared/useFocusNext";
import { CommitField } from "../../work/CommitField";
import { useFollowUpMemory } from "../FollowUpContext";
import type { FollowForm, PartForm } from "../form";
import { FOLLOWED_IDS, partName } from "../partNames";
import { outsideNotes } from "./outsideNotes";
import { PartEditor } from "./PartEditor";
import { Questions } from "./Questions";
import { RestOfYear } from "./RestOfYear";

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

const CLOSED = MONTHS.map((text, k) => ({ key: String(k + 1), text }));

/** "3 av 3 stängda månader har utfall, budget för året" */
function summary({ outturn, budget, budgetMonths }: PartForm, { closedThrough }: FollowForm) {
  const known = outturn.slice(0, closedThrough).filter((text) => text.trim() !== "").length;
  const planned =
    budgetMonths !== undefined
      ? "budget per månad"
      : budget.trim() === ""
        ? "ingen budget"
        : `budget ${budget.trim()}\u00a0kr`;
  return `${known} av ${closedThrough} stängda månader har utfall, ${planned}`;
}

/** The year, its last closed month, the questions about it, each part's fields, and the rest of the year. */
export function Inputs({ form }: { readonly form: FollowForm }) {
  const { inHand, evaluation, openPart: open, setOpenPart: setOpen } = useFollowUpMemory();
  const { dispatch } = inHand;
  const { within, focusNext } = useFocusNext<HTMLElement>();
  const [adding, setAdding] = useState<PartForm["id"]>();
  const wrong = evaluation?.kind === "wrong" ? evaluation : undefined;
  const ids = form.parts.map(({ id }) => id);
  const addable = ids.includes("total")
    ? []
    : FOLLOWED_IDS.filter((id) => id !== "total" && !ids.includes(id));
  const added = addable.find((id) => id === adding) ?? addable[0];
  const inPart = (place: number): string => `.entries > li:nth-child(${place + 1}) button`;
  return (
    <section className="group" aria-label="Uppgifter" ref={within}>
      <div className="variance__choices">
        <CommitField
          label="År"
          value={String(form.year)}
          onCommit={(text) => {
            const year = Number(text.trim());
            if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
              return `”År” är ”${text.trim().slice(0, 20)}” men ska vara ett årtal, till exempel 2026.`;
            }
            dispatch({ type: "period", change: { year } });
            return undefined;
          }}
        />
        <Choice
          label="Stängd till och med"
          value={String(form.closedThrough)}
          options={CLOSED}
          onChoice={(key) => dispatch({ type: "period", change: { closedThrough: Number(key) } })}
        />
      </div>
      <Questions form={form} dispatch={dispatch} />
      {outsideNotes(form).map((note) => (
        <Notice key={note} kind="warn">
          {note}
        </Notice>
      ))}
      <ul className="entries">
        {form.parts.map((part, place) => (
          <Disclosure
            key={part.id}
            open={open === place}
            onToggle={() => setOpen(open === place ? undefined : place)}
            level={3}
            heading={partName(part.id)}
            summary={
              wrong?.part === place && open !== place ? (
                <span className="field__error">{wrong.message}</span>
              ) : (
                summary(part, form)
              )
            }
          >
            {() => (
              <PartEditor
                form={form}
                part={part}
                place={place}
                wrong={wrong?.part === place ? wrong : undefined}
                dispatch={dispatch}
                onRemove={
                  form.parts.length === 1
                    ? undefined
                    : () => {
                        setOpen(undefined);
                        dispatch({ type: "removePart", place });
                        focusNext(inPart(Math.min(place, form.parts.length - 2)));
                      }
                }
              />
            )}
          </Disclosure>
        ))}
      </ul>
      {added !== undefined && (
        <div className="follow__add">
          <Choice
            label="Fler delar"
            value={added}
            options={addable.map((key) => ({ key, text: partName(key) }))}
            onChoice={setAdding}
          />
          <DefaultButton
            text="Lägg till delen"
            onClick={() => {
              dispatch({ type: "addPart", id: added });
              setOpen(form.parts.length);
              focusNext(inPart(form.parts.length));
            }}
          />
        </div>
      )}
      <RestOfYear form={form} dispatch={dispatch} />
    </section>
  );
}
