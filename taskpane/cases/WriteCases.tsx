import { caseCostSheet } from "../../sheets/cases/caseCostSheet";
import { byHeading, CASE_LIST_CELLS, caseListSheet } from "../../sheets/cases/caseListSheet";
import { caseReportSheet } from "../../sheets/cases/caseReportSheet";
import { markedSheet } from "../../sheets/builder/markedSheet";
import { EXAMPLE_MUNICIPALITY, exampleCases } from "../../src/cases/examples/exampleCases";
import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import { canonicalFormula, swedishFormula } from "../catalogue/buildFormula";
import type { FormulaArgument } from "../catalogue/readArgument";
import { InsertBar } from "../insert/InsertBar";
import { oneSheet } from "../work/oneSheet";
import type { MakeSheets } from "../work/written/rewriting";
import { WriteSheets } from "../work/WriteSheets";
import { freeSheetName } from "../workbook/freeSheetName";
import { showReference } from "../workbook/reference";
import { useCasesMemory } from "./CasesContext";
import { ForReaders } from "./ForReaders";
import { costContent } from "./costContent";
import type { Calculated } from "./evaluate";
import { secrecyLimit } from "./secrecyLimit";

interface Props {
  /** Undefined while something is wrong. */
  readonly calculated: Calculated | undefined;
}

const NO_CELLS =
  "Exemplet står inte i några celler. Läs din egen lista, så finns en formel på den.";
/** The cost over the list where it stands; the example's list comes along as a sheet of its own. */
function ownSheets(calculated: Calculated): MakeSheets {
  const { place } = calculated.list;
  if (place !== undefined) {
    return oneSheet(() => caseCostSheet(costContent(calculated, showReference(place))));
  }
  return (taken, [costName, listName] = []) => {
    const list = caseListSheet(byHeading(exampleCases));
    const name = listName ?? freeSheetName(list.name, taken);
    const at = showReference({ sheet: name, address: CASE_LIST_CELLS });
    const cost = caseCostSheet(costContent(calculated, at));
    return [
      { ...cost, name: costName ?? freeSheetName(cost.name, taken) },
      { ...list, name },
    ].map((each) => markedSheet(each, EXAMPLE_MUNICIPALITY));
  };
}

function formulaOf({
  list: { place },
  year,
  rate,
}: Calculated): readonly FormulaArgument[] | undefined {
  if (place === undefined) return undefined;
  return [
    { kind: "reference", reference: place },
    { kind: "number", value: year },
    { kind: "text", value: "månad" },
    ...(year > lastDecidedYear ? [{ kind: "number", value: rate.uplift.toNumber() } as const] : []),
  ];
}

/** The cost as a sheet, for one's own use or for others, and the formula on the list. */
export function WriteCases({ calculated }: Props) {
  const { inHand, writing } = useCasesMemory();
  const { work } = inHand;
  const { readers } = work;
  const limit = secrecyLimit(work.limit);
  const given = calculated && formulaOf(calculated);

  function write(of: Calculated): void {
    const example = of.list.place === undefined ? EXAMPLE_MUNICIPALITY : undefined;
    const title = `Ärendekostnad ${of.year}`;
    if (readers === "own") {
      void writing.write({ make: ownSheets(of), group: "arendekostnad", title });
    } else if (typeof limit === "number") {
      const make = oneSheet(() => caseReportSheet(costContent(of, ""), limit), example);
      void writing.write({ make, group: "arendekostnad-andra", title });
    }
  }
  const canWrite = calculated !== undefined && (readers === "own" || typeof limit === "number");

  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={writing}
        withSources
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite: canWrite ? () => write(calculated) : undefined,
          },
        ]}
      >
        <ForReaders own="formler på listan" />
        <p className="entry__description">
          {readers === "own"
            ? "Bladet Ärendekostnad räknar per år och månad med levande formler på listan. Inget ärende nämns på det."
            : "Bladet Ärendekostnad får bara värden. Antal under gränsen blir *, och så mycket till att en summa eller en kostnad inte avslöjar dem. Skicka inte arbetsboken vidare: listan står kvar i den. Kopiera bladet till en ny."}{" "}
          Finns bladet redan visas först vad som ändras; det du har skrivit bredvid lämnas.
        </p>
      </WriteSheets>
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
