import { accrualText } from "../../runoff/results/accrualText";
import { EntryTable } from "../../runoff/results/EntryTable";
import { CopyButton } from "../../shared/CopyButton";
import type { Reconciled } from "./reconciled";

const TITLE = "Väntat enligt ärendelistan, ej fakturerat";

/** What is in force and not invoiced, as a proposed entry; accounts are the user's. */
export function BookingPart({ found }: { readonly found: Reconciled }) {
  const { entry, invoices } = found;
  if (entry === undefined) {
    return <p className="entry__description">Alla månader som har kommit är fakturerade.</p>;
  }
  const last = entry.origins.at(-1)?.origin ?? "";
  const title = `${TITLE}, ${entry.origins[0]?.origin ?? ""} till ${last}`;
  return (
    <>
      <EntryTable entry={entry} title={title} unit="kr" />
      {invoices.place === undefined && (
        <p className="cases__line">
          <span className="badge badge--antagande">exempel</span> Ska inte bokas.
        </p>
      )}
      <p className="cases__line">
        Boka antingen det här eller det som Retro föreslår för samma månader, inte båda.
      </p>
      <CopyButton label="Kopiera förslag och underlag" text={accrualText(entry, title, "kr")} />
    </>
  );
}
