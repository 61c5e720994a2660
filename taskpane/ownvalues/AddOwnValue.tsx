import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useRef, useState } from "react";
import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import { ModelError } from "../../src/modelError";
import type { OwnKindId, OwnValue } from "../documents/ownvalues/ownValues";
import { Choice } from "../shared/Choice";
import { attempt } from "../work/attempt";
import { TypedField } from "../work/TypedField";
import { readTyped, unitText } from "../work/typedFigure";
import { ownKindOf, ownKinds } from "./ownKinds";
import { isOwnYear, MOST_ROWS } from "./ownLimits";

interface Props {
  readonly rows: readonly OwnValue[];
  readonly onAdd: (row: OwnValue) => void;
}

const FIRST = String(lastDecidedYear + 1);

function yearOf(typed: string): number {
  const year = Number(typed.trim());
  if (isOwnYear(year)) return year;
  throw new ModelError(
    "invalid",
    `”År” är ”${typed.trim().slice(0, 40)}” men ska vara ett år 1994–2100, till exempel ${FIRST}.`,
  );
}

/** A new value: what, of which year, how much. */
export function AddOwnValue({ rows, onAdd }: Props) {
  const [kind, setKind] = useState<OwnKindId>("schablon");
  const [year, setYear] = useState(FIRST);
  const [value, setValue] = useState("");
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { spec, statuses, use } = ownKindOf(kind);
  const add = (): void =>
    setError(
      attempt(() => {
        const of = yearOf(year);
        if (rows.some((row) => row.kind === kind && row.year === of)) {
          throw new ModelError(
            "invalid",
            `”${spec.label} ${of}” finns redan. Ändra värdet där det står.`,
          );
        }
        if (rows.length >= MOST_ROWS) {
          throw new ModelError("invalid", `Högst ${MOST_ROWS} egna värden. Ta bort något först.`);
        }
        const read = readTyped({ ...spec, label: `${spec.label} ${of}` }, value);
        onAdd({ kind, year: of, value: read, status: statuses[0] ?? "antagande", source: "" });
        setValue("");
        setYear(String(of + 1));
        form.current?.querySelector<HTMLElement>("select")?.focus();
      }),
    );
  return (
    <form
      ref={form}
      className="values__add"
      aria-label="Nytt eget värde"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Choice
        label="Uppgift"
        value={kind}
        options={ownKinds.map(({ id, spec: { label } }) => ({ key: id, text: label }))}
        onChoice={(next) => {
          setKind(next);
          setError(undefined);
        }}
      />
      <TypedField label="År" value={year} onTyped={setYear} longest={4} />
      <TypedField
        label="Värde"
        unit={unitText(spec)}
        value={value}
        error={error}
        alert
        share={spec}
        about={`Används i ${use}`}
        onTyped={(text) => {
          setValue(text);
          setError(undefined);
        }}
      />
      <DefaultButton text="Lägg till" type="submit" />
    </form>
  );
}
