import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { type ReactNode, useMemo, useState } from "react";
import { useForecast } from "../forecast/ForecastContext";
import { Notice } from "../shared/Notice";
import { useFocusNext } from "../shared/useFocusNext";
import { Preview } from "../work/Preview";
import { PreviewRows } from "../work/PreviewRows";
import type { ForecastIntake, RefusedIntake } from "./forecastIntake";

/** Undefined while a question is not answered. */
type Intake = ForecastIntake | RefusedIntake | undefined;

interface Props {
  /** What would be taken as it stands now; a function where that takes time: called when it is to be shown. */
  readonly intake: Intake | (() => Intake);
  /** What it is, in a sentence under the heading. */
  readonly about: string;
  /** What must be answered first. */
  readonly questions?: ReactNode;
}

/** Why the forecast cannot take anything while it cannot be kept. */
const UNKEPT: Readonly<Record<string, string>> = {
  reading: "Prognosen läses. Försök igen om en stund.",
  unreadable: "Prognosen i arbetsboken kan inte läsas. Välj i fliken Prognos vad som ska gälla.",
  otherChanged: "Någon annan har ändrat prognosen. Välj i fliken Prognos vad som ska gälla.",
};

const isByAnswers = (intake: Intake): boolean =>
  intake !== undefined && "refused" in intake && intake.byAnswers === true;

function Rows({ rows }: Pick<ForecastIntake, "rows">) {
  return (
    <PreviewRows
      label="Vad som läggs var i prognosen"
      head={
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col" className="table__number">
              Nu
            </th>
            <th scope="col" className="table__number">
              Blir
            </th>
          </tr>
        </thead>
      }
    >
      {rows.map(({ label, before, after }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td className="table__number">{before ?? "–"}</td>
          <td className="table__number">{after}</td>
        </tr>
      ))}
    </PreviewRows>
  );
}

/** Gives the forecast what a tab has: says first what is put where, then takes it in one step. */
export function IntoForecast({ intake: given, about, questions }: Props) {
  const { dispatch, kept, undoes, undo } = useForecast();
  const [open, setOpen] = useState(false);
  const [taken, setTaken] = useState<ForecastIntake>();
  const intake = useMemo(
    () => (typeof given !== "function" ? given : open ? given() : undefined),
    [given, open],
  );
  const { within, focusNext } = useFocusNext<HTMLElement>();
  const hindrance = UNKEPT[kept.keeping?.kind ?? ""];
  const refused =
    hindrance ?? (intake !== undefined && "refused" in intake ? intake.refused : undefined);
  const asks = refused === undefined || (hindrance === undefined && isByAnswers(intake));
  const ready =
    refused === undefined && intake !== undefined && "rows" in intake ? intake : undefined;
  const close = (): void => {
    setOpen(false);
    focusNext("button");
  };
  const take = (found: ForecastIntake): void => {
    const { edit, change, done, chosen } = found;
    dispatch({ type: "edit", edit, change, done, ...(chosen !== undefined && { chosen }) });
    setTaken(found);
    close();
  };
  return (
    <section className="write into" aria-label="Använd i prognosen" ref={within}>
      <h3 className="entry__part">Till fliken Prognos</h3>
      <p className="entry__description">{about}</p>
      {!open && (
        <div className="start__row">
          <DefaultButton
            text="Använd i prognosen"
            onClick={() => {
              setTaken(undefined);
              setOpen(true);
              focusNext(".preview select, .preview button");
            }}
          />
        </div>
      )}
      {open && (
        <Preview
          label="Vad prognosen får"
          onUse={ready === undefined ? undefined : () => take(ready)}
          onCancel={close}
        >
          {asks && questions}
          {refused !== undefined && <Notice kind="warn">{refused}</Notice>}
          {ready !== undefined && (
            <>
              <p>Inget är ändrat än. Det här läggs i basåret i fliken Prognos:</p>
              <Rows rows={ready.rows} />
              {ready.remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </>
          )}
        </Preview>
      )}
      {taken !== undefined && undoes === taken.change && (
        <Notice kind="good">
          <p>{taken.done} Resultatet står i fliken Prognos.</p>
          <DefaultButton
            text="Ångra i prognosen"
            onClick={() => {
              undo();
              setTaken(undefined);
              focusNext("button");
            }}
          />
        </Notice>
      )}
    </section>
  );
}
