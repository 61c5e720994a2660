import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { VarianceMethod } from "../../../src/variance/comparison";
import { comparisonTitles } from "../../../src/variance/comparisonTitles";
import { isTotalName } from "../../../src/labelled/isTotalName";
import { Choice } from "../../shared/Choice";
import { Disclosure } from "../../shared/Disclosure";
import { useFocusNext } from "../../shared/useFocusNext";
import { changedOrigin } from "../changedOrigin";
import { emptyRow, MOST_PARTS, type PartForm } from "../form";
import { sidesOf } from "../sidesOf";
import { useVarianceMemory } from "../VarianceContext";
import { AboutFields } from "./AboutFields";
import { PartEditor } from "./PartEditor";

const KINDS = Object.entries(comparisonTitles).map(([key, { name }]) => ({
  key: key as keyof typeof comparisonTitles,
  text: name,
}));

const METHODS: readonly { readonly key: VarianceMethod; readonly text: string }[] = [
  { key: "shapley", text: "Shapley (alla ordningar)" },
  { key: "sequential", text: "Sekventiell (i tur och ordning)" },
];

const titleOf = ({ name }: PartForm, place: number): string =>
  name.trim() === "" ? `Del ${place + 1}` : name;

function summary({ factors, readFactors, known, readKnown }: PartForm): string {
  const names =
    readFactors?.content.factors ??
    factors.map(([name]) => name.trim()).filter((name) => name !== "" && !isTotalName(name));
  const items =
    readKnown?.content.length ??
    known.filter(([name]) => name.trim() !== "" && !isTotalName(name)).length;
  const cells = readFactors === undefined ? "" : `, ${readFactors.rows} grupper och perioder`;
  const also = items === 0 ? "" : items === 1 ? ", 1 känd post" : `, ${items} kända poster`;
  return `${names.join(" × ")}${cells}${also}`;
}

/** What is compared and how, and each part's factors and known items. */
export function Inputs() {
  const { inHand, evaluation, good, openPart: open, setOpenPart: setOpen } = useVarianceMemory();
  const { work, dispatch } = inHand;
  const { form } = work;
  const { within, focusNext } = useFocusNext<HTMLElement>();
  const inPart = (place: number, what: string): string =>
    `.entries > li:nth-child(${place + 1}) ${what}`;
  const sides = sidesOf(form);
  const wrong = evaluation.kind === "wrong" ? evaluation : undefined;
  const withParts = (parts: readonly PartForm[], removed?: string): void =>
    dispatch({
      type: "replace",
      form: { ...form, parts, origin: changedOrigin(form.origin) },
      removed,
      done: "en del lades till",
    });
  return (
    <section className="group" aria-label="Uppgifter" ref={within}>
      <div className="variance__choices">
        <Choice
          label="Jämför"
          value={form.kind}
          options={KINDS}
          onChoice={(kind) => dispatch({ type: "set", change: { kind } })}
        />
        <Choice
          label="Metod"
          value={form.method}
          options={METHODS}
          onChoice={(method) => dispatch({ type: "set", change: { method } })}
        />
        <AboutFields />
      </div>
      <ul className="entries">
        {form.parts.map((part, place) => (
          <Disclosure
            key={place}
            open={open === place}
            onToggle={() => setOpen(open === place ? undefined : place)}
            level={3}
            heading={titleOf(part, place)}
            summary={
              wrong?.part === place ? (
                <span className="field__error">{wrong.about}</span>
              ) : (
                summary(part)
              )
            }
          >
            {() => (
              <PartEditor
                part={part}
                kind={form.kind}
                sides={sides}
                comparison={good?.form === form ? good.comparisons[place] : undefined}
                wrong={wrong?.part === place ? wrong : undefined}
                onPart={(change, removed) => dispatch({ type: "part", place, change, removed })}
                onRemove={
                  form.parts.length === 1
                    ? undefined
                    : () => {
                        setOpen(undefined);
                        withParts(form.parts.toSpliced(place, 1), `delen ${titleOf(part, place)}`);
                        focusNext(inPart(Math.min(place, form.parts.length - 2), "button"));
                      }
                }
              />
            )}
          </Disclosure>
        ))}
      </ul>
      {form.parts.length < MOST_PARTS && (
        <ActionButton
          text="Lägg till del"
          onClick={() => {
            const name = `Del ${form.parts.length + 1}`;
            const rows: PartForm = { name, factors: [["Kostnad", "0", "0"]], known: [emptyRow] };
            withParts([...form.parts, rows]);
            setOpen(form.parts.length);
            focusNext(inPart(form.parts.length, ".part input"));
          }}
        />
      )}
    </section>
  );
}
