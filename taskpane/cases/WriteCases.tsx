import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import { InsertBar } from "../insert/InsertBar";
import { canonicalFormula, swedishFormula } from "../catalogue/buildFormula";
import type { FormulaArgument } from "../catalogue/readArgument";
import type { Calculated } from "./evaluate";

interface Props {
  /** Undefined while something is wrong. */
  readonly calculated: Calculated | undefined;
}

const NO_CELLS =
  "Exemplet står inte i några celler. Läs din egen lista, så finns en formel på den.";

/** The formula on the list, for a cell of the user's own. */
export function WriteCases({ calculated }: Props) {
  const place = calculated?.list.place;
  const given: readonly FormulaArgument[] | undefined =
    calculated === undefined || place === undefined
      ? undefined
      : [
          { kind: "reference", reference: place },
          { kind: "number", value: calculated.year },
          { kind: "text", value: "månad" },
          ...(calculated.year > lastDecidedYear
            ? [{ kind: "number", value: calculated.rate.uplift.toNumber() } as const]
            : []),
        ];
  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <h3 className="entry__part">Formel för tabellen per månad</h3>
      <InsertBar
        insertion={
          given && {
            canonical: canonicalFormula("ÄRENDEN", given),
            shown: swedishFormula("ÄRENDEN", given),
          }
        }
        missing={NO_CELLS}
      />
      {given === undefined && <p className="entry__description">{NO_CELLS}</p>}
    </section>
  );
}
