import { reconciledLive, reconciliationSheet } from "../../../sheets/cases/reconciliationSheet";
import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import { oneSheet } from "../../work/oneSheet";
import { WriteSheets } from "../../work/WriteSheets";
import { showReference } from "../../workbook/reference";
import { useCasesMemory } from "../CasesContext";
import type { Reconciled } from "./reconciled";

/** The differences as a sheet: by formula over list and invoices where they stand. */
export function WriteReconciliation({ found }: { readonly found: Reconciled }) {
  const { list, reconciling } = useCasesMemory();
  const listPlace = list.state.kind === "read" ? list.state.list.place : undefined;
  const { place } = found.invoices;
  const cells =
    listPlace === undefined || place === undefined
      ? undefined
      : { list: showReference(listPlace), invoices: showReference(place) };
  const { differences, years, tolerance } = found;
  const content = { cells, differences, years, tolerance };
  const example = cells === undefined ? EXAMPLE_MUNICIPALITY : undefined;
  const make = oneSheet(() => reconciliationSheet(content), example);
  // What is written again is kept in the workbook as it was written: never the cases of one's own list.
  const isKept = example !== undefined || reconciledLive(content);
  const title = `Avstämning ${years.join(", ")}`;
  return (
    <section className="write" aria-label="Skriv till arbetsboken">
      <WriteSheets
        writing={reconciling}
        buttons={[
          {
            text: "Skriv till arbetsboken",
            onWrite: () =>
              void reconciling.write({ make, title, ...(isKept && { group: "avstamning" }) }),
          },
        ]}
      >
        <p className="entry__description">
          Bladet Avstämning får summor per slag och varje skillnad
          {cells === undefined ? " som värden" : ", med levande formler på listan och fakturorna"}.
          Det nämner ärenden: för eget bruk.{" "}
          {isKept
            ? "Finns bladet redan visas först vad som ändras; det du har skrivit bredvid lämnas."
            : "Det blir ett nytt blad: så många skillnader skrivs som värden, och värden om ärenden sparas inte för att skrivas om."}
        </p>
      </WriteSheets>
    </section>
  );
}
