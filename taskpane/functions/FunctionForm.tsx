import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useMemo, useState } from "react";
import { canonicalFormula, swedishFormula } from "../catalogue/buildFormula";
import type { CatalogueEntry } from "../catalogue/metadata";
import { InsertBar } from "../insert/InsertBar";
import { onLeaving } from "../newversion/leaving";
import { ArgumentField } from "./ArgumentField";
import { exampleFields } from "./exampleFields";
import { formState } from "./formState";
import { LiveResult } from "./LiveResult";
import { useLiveAnswer } from "./useLiveAnswer";

/** Fields for the parameters, the result at once, and the formula into the marked cell. */
export function FunctionForm({ entry }: { entry: CatalogueEntry }) {
  const { parameters, name } = entry;
  const [typed, setTyped] = useState<readonly string[]>(() => parameters.map(() => ""));
  const [allShown, setAllShown] = useState(false);
  const example = useMemo(
    () => exampleFields(parameters, entry.examples[0] ?? ""),
    [parameters, entry],
  );
  const { errors, args, missing } = useMemo(
    () => formState(parameters, typed),
    [parameters, typed],
  );
  const filled = typed.some((text) => text !== "");
  useEffect(
    () => onLeaving(() => (filled ? `Funktioner: det ifyllda i PA.${name}` : undefined)),
    [filled, name],
  );
  const answer = useLiveAnswer(entry, args);
  const optional = parameters.filter((parameter) => parameter.optional).length;
  const insertion = useMemo(
    () => args && { canonical: canonicalFormula(name, args), shown: swedishFormula(name, args) },
    [name, args],
  );
  const isShown = (i: number): boolean =>
    allShown || parameters[i]?.optional !== true || (typed[i] ?? "") !== "";

  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      {parameters.map(
        (parameter, i) =>
          isShown(i) && (
            <ArgumentField
              key={parameter.name}
              parameter={parameter}
              typed={typed[i] ?? ""}
              example={example[i]}
              error={errors[i]}
              onTyped={(text) =>
                setTyped(parameters.map((_, j) => (j === i ? text : (typed[j] ?? ""))))
              }
            />
          ),
      )}
      <div className="form__actions">
        {example.length > 0 && (
          <ActionButton
            text="Fyll i exemplet"
            onClick={() => setTyped(parameters.map((_, i) => example[i] ?? ""))}
          />
        )}
        {optional > 0 && (
          <ActionButton
            text={allShown ? "Dölj valfria" : `Visa valfria (${optional})`}
            aria-expanded={allShown}
            onClick={() => setAllShown(!allShown)}
          />
        )}
      </div>
      <LiveResult answer={answer} missing={missing} />
      <InsertBar insertion={insertion} missing={missing} />
    </form>
  );
}
