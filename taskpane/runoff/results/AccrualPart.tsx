import { useMemo } from "react";
import type { BootstrapResult } from "../../../src/runoff/methods/bootstrap/bootstrap";
import { unseenNote } from "../../../src/runoff/words/unseenNote";
import { CopyButton } from "../../shared/CopyButton";
import { Notice } from "../../shared/Notice";
import { percentileText } from "../amounts";
import { Choice } from "../../shared/Choice";
import type { Calculated } from "../evaluate";
import { TypedField } from "../../work/TypedField";
import { accrualText } from "./accrualText";
import { EntryTable } from "./EntryTable";
import {
  bookedShare,
  type Booking,
  EXPECTED,
  proposedAccrual,
  usableDraws,
} from "./proposedAccrual";

interface Props {
  readonly calculated: Calculated;
  readonly drawn: BootstrapResult | undefined;
  readonly booking: Booking;
  readonly onBooking: (booking: Booking) => void;
}

/** The proposed entry for invoices not yet received, with what it rests on; accounts are the user's. */
export function AccrualPart({ calculated, drawn, booking, onBooking }: Props) {
  const { source, result } = calculated;
  const usable = usableDraws(calculated, drawn);
  const share = bookedShare(booking, usable);
  const made = useMemo(
    () => proposedAccrual(calculated, drawn, booking),
    [calculated, drawn, booking],
  );
  const persons = source.unit === "personer";
  const unit = persons ? "kr" : source.unit;
  const last = source.unseen.at(-1) ?? result.origins.at(-1)?.origin ?? "";
  const unseen = unseenNote(calculated.unseen, source.unit);
  const title = `Ej fakturerad personlig assistans, ${result.origins[0]?.origin ?? ""} till ${last}`;
  return (
    <>
      <Choice
        label="Belopp att boka upp"
        value={share === undefined ? EXPECTED : booking.amount}
        options={[
          { key: EXPECTED, text: "Förväntat värde" },
          ...(usable?.shares ?? [])
            .filter((each) => each >= 1 / 2)
            .map((each) => ({ key: String(each), text: `Percentil ${percentileText(each)}` })),
        ]}
        onChoice={(amount) => onBooking({ ...booking, amount })}
      />
      {usable === undefined && (
        <p className="field__about">
          {drawn === undefined
            ? booking.amount === EXPECTED
              ? "Gör en bootstrap under Fördjupning, så går det att boka med marginal: en percentil."
              : `Percentil ${percentileText(Number(booking.amount))} är vald. Gör bootstrapen under Fördjupning igen, så gäller den; till dess visas det förväntade värdet.`
            : "Percentilerna gäller chain ladder utan svans och kan inte användas med den valda metoden."}
        </p>
      )}
      {persons && (
        <TypedField
          label="Kostnad per person"
          unit="kr"
          value={booking.costTyped}
          error={made.kind === "missing" ? made.cost : undefined}
          placeholder="357 283"
          about="Vad en ny person kostar kommunen för tiden som faktureras i efterhand."
          onTyped={(costTyped) => onBooking({ ...booking, costTyped })}
        />
      )}
      {unseen !== undefined && <Notice kind="info">{unseen}</Notice>}
      {made.kind === "missing" ? (
        <Notice kind="info">{made.message}</Notice>
      ) : (
        <>
          <EntryTable entry={made.entry} title={title} unit={unit} />
          {source.example && (
            <p className="retro__line">
              <span className="badge badge--antagande">exempel</span> Ska inte bokas.
            </p>
          )}
          <CopyButton
            label="Kopiera förslag och underlag"
            text={accrualText(made.entry, title, unit)}
          />
        </>
      )}
    </>
  );
}
