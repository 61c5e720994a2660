import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import type { InvoiceLaw } from "../../documents/cases/casesDocument";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { PartTitle } from "../../work/PartTitle";
import { SavedBar } from "../../work/SavedBar";
import { TypedField } from "../../work/TypedField";
import { WorkView } from "../../work/WorkView";
import { useCasesMemory } from "../CasesContext";
import { PartList } from "../PartList";
import { HeldAgainst } from "./HeldAgainst";
import { InvoiceBar } from "./InvoiceBar";
import { asksForLaw, invoicedYears } from "./reconciled";
import { reconciliationParts } from "./reconciliationParts";
import { ReconciliationSummary } from "./ReconciliationSummary";
import { WriteReconciliation } from "./WriteReconciliation";

const ALL = "";
const LAWS: readonly { readonly key: InvoiceLaw; readonly text: string }[] = [
  { key: "both", text: "SFB och LSS: ärendets hela kostnad" },
  { key: "SFB", text: "SFB: Försäkringskassans, de första 20 timmarna" },
  { key: "LSS", text: "LSS: utförares" },
];

/** Avstämning: invoices against the list, what differs, what is new and what is to be booked. */
export function ReconciliationView() {
  const { inHand, list, invoices, outcome, goodOutcome, isComparing } = useCasesMemory();
  const { work, dispatch } = inHand;
  const isExample = work.source === "example" || work.invoices === "example";
  const saved = <SavedBar {...inHand} example={isExample ? EXAMPLE_MUNICIPALITY : undefined} />;
  const found = outcome?.kind === "ok" || isComparing ? goodOutcome : undefined;
  const isAsked =
    list.state.kind === "read" &&
    invoices.state.kind === "read" &&
    asksForLaw(list.state.list, invoices.state.list);
  const years = invoices.state.kind === "read" ? invoicedYears(invoices.state.list) : [];
  return (
    <WorkView name="Avstämning" className="cases" {...inHand}>
      <PartTitle of="Siffror" />
      <h3 className="entry__part">Fakturor</h3>
      <InvoiceBar />
      <h3 className="entry__part">Ärendelista</h3>
      <HeldAgainst />
      {years.length > 0 && (
        <>
          <Choice
            label="Stäm av"
            value={years.includes(Number(work.invoiceYear)) ? work.invoiceYear : ALL}
            options={[
              { key: ALL, text: "Alla år i fakturorna" },
              ...years.map((year) => ({ key: String(year), text: String(year) })),
            ]}
            onChoice={(invoiceYear) => dispatch({ type: "options", options: { invoiceYear } })}
          />
          {isAsked && (
            <>
              <Choice
                label="Fakturorna gäller"
                value={work.invoiceLaw}
                options={LAWS}
                onChoice={(invoiceLaw) => dispatch({ type: "options", options: { invoiceLaw } })}
              />
              <p className="field__about">
                Fakturorna säger inte lagrum, och listan har båda. Är de bara Försäkringskassans,
                välj SFB: annars räknas LSS som inte fakturerat.
              </p>
            </>
          )}
          <TypedField
            label="Tolerans"
            unit="kr"
            value={work.tolerance}
            error={
              outcome?.kind === "wrong" && outcome.field === "tolerance"
                ? outcome.message
                : undefined
            }
            about="En mindre skillnad räknas inte."
            onTyped={(tolerance) => dispatch({ type: "options", options: { tolerance } })}
          />
        </>
      )}
      {(outcome !== undefined || isComparing) && <PartTitle of="Resultat" />}
      {outcome?.kind === "wrong" && <Notice kind="error">{outcome.message}</Notice>}
      {isComparing && found === undefined && <p role="status">Stämmer av …</p>}
      {found === undefined ? (
        saved
      ) : (
        <ReconciliationSummary found={found} isComparing={isComparing}>
          {saved}
        </ReconciliationSummary>
      )}
      {found !== undefined && (
        <>
          <PartList parts={reconciliationParts} place="result" result={found} />
          <PartTitle of="Förklaring" />
          <PartList parts={reconciliationParts} place="explanation" result={found} />
          <PartTitle of="Skriv" />
          <WriteReconciliation found={found} isOld={isComparing} />
        </>
      )}
    </WorkView>
  );
}
