import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import { readCells } from "../../work/readCells";
import { TypedField } from "../../work/TypedField";
import type { WrongForm } from "../evaluate";
import type { FollowUpAction } from "../followUpWork";
import { type FollowForm, noMonths, type PartForm, type TypedMonths } from "../form";
import { partName } from "../partNames";
import type { FollowedId } from "../../../src/followup/keptForecast";
import type { WorkbookPort } from "../../workbook/port";
import { fromReconciliation } from "./fromReconciliation";
import { fromRetro } from "./fromRetro";
import { MonthGrid } from "./MonthGrid";

interface Props {
  readonly form: FollowForm;
  readonly part: PartForm;
  readonly place: number;
  readonly wrong: WrongForm | undefined;
  readonly dispatch: (action: FollowUpAction) => void;
  /** Undefined: it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

type ReadsOutstanding = (
  port: WorkbookPort,
  form: FollowForm,
  id: FollowedId,
) => Promise<{ readonly amounts: TypedMonths; readonly name: string }>;

/** The tabs that know what has not been invoiced yet, and the parts that they know it of. */
const OUTSTANDING: readonly {
  readonly tab: string;
  readonly ids?: readonly FollowedId[];
  readonly read: ReadsOutstanding;
}[] = [
  { tab: "Retro", read: fromRetro },
  { tab: "Avstämning", ids: ["sfb", "lss", "total"], read: fromReconciliation },
];

const BUDGETS = [
  { key: "year", text: "för hela året" },
  { key: "months", text: "per månad" },
] as const;

const CLOSED = [
  { field: "outturn", head: "Utfall" },
  { field: "earlier", head: "Varav tidigare år" },
  { field: "outstanding", head: "Återstår" },
] as const;
const OPEN = [{ field: "forecast", head: "Prognos" }] as const;
const BUDGET = [{ field: "budgetMonths", head: "Budget" }] as const;
const ALL = noMonths.map((_, k) => k);

/** A part's budget, outturn, what is outstanding, and the forecast of the months that are open. */
export function PartEditor({ form, part, place, wrong, dispatch, onRemove }: Props) {
  const { connection } = usePane();
  const [told, setTold] = useState<{ readonly kind: "good" | "error"; readonly text: string }>();
  const { closedThrough, year } = form;
  const name = partName(part.id);
  const error =
    wrong?.field === undefined ? undefined : { field: wrong.field, message: wrong.message };
  const grid = { part, wrong: error };
  const typed = (
    field: Extract<FollowUpAction, { type: "field" }>["field"],
    month: number | undefined,
    text: string,
  ): void => dispatch({ type: "field", place, field, text, ...(month !== undefined && { month }) });
  const change = (by: Partial<PartForm>, done: string): void =>
    dispatch({ type: "part", place, change: by, done: `${name}: ${done}` });
  const outstandingBy = OUTSTANDING.filter(({ ids }) => ids === undefined || ids.includes(part.id));
  const fetchFrom = (tab: string, read: ReadsOutstanding): void => {
    if (connection.kind !== "workbook") return;
    void readCells(connection.port, (port) => read(port, form, part.id)).then((found) => {
      if (found.kind === "refused") {
        setTold({ kind: "error", text: found.message });
        return;
      }
      change({ outstanding: found.read.amounts }, `det som återstår hämtades ur ${tab}`);
      setTold({ kind: "good", text: `Hämtat ur ${tab}: ${found.read.name}.` });
    });
  };
  return (
    <div className="part">
      <Choice
        label="Budgeten är"
        value={part.budgetMonths === undefined ? "year" : "months"}
        options={BUDGETS}
        onChoice={(key) =>
          change(
            { budgetMonths: key === "year" ? undefined : noMonths },
            key === "year" ? "budgeten är för året" : "budgeten är per månad",
          )
        }
      />
      {part.budgetMonths === undefined ? (
        <TypedField
          label={`Budget för ${year}`}
          unit="kr"
          value={part.budget}
          error={error?.field === "budget" ? error.message : undefined}
          about="Månaderna får var sin del efter antalet dagar. Tomt: ingen avvikelse räknas."
          onTyped={(text) => typed("budget", undefined, text)}
        />
      ) : (
        <MonthGrid {...grid} title="budget, kr" months={ALL} fields={BUDGET} onTyped={typed} />
      )}
      <h4 className="entry__part">Stängda månader, kr</h4>
      <MonthGrid
        {...grid}
        title="stängda månader, kr"
        months={ALL.slice(0, closedThrough)}
        fields={CLOSED}
        onTyped={typed}
      />
      <p className="field__about">
        Utfall är allt som är bokfört i månaden. Varav tidigare år: sena fakturor, med minus för
        återbetalningar. Återstår: det som ännu inte har fakturerats för månaden.
      </p>
      {connection.kind === "workbook" &&
        outstandingBy.map(({ tab, read }) => (
          <DefaultButton
            key={tab}
            text={`Hämta det som återstår ur ${tab}`}
            onClick={() => fetchFrom(tab, read)}
          />
        ))}
      {told !== undefined && <Notice kind={told.kind}>{told.text}</Notice>}
      {part.missing !== undefined && (
        <Choice
          label="Stängda månader utan utfall"
          value={part.missing}
          options={[
            { key: "zero", text: "var 0" },
            { key: "notYet", text: "är inte bokförda ännu" },
          ]}
          onChoice={(missing) => change({ missing }, "svaret om månader utan utfall ändrades")}
        />
      )}
      {(closedThrough < ALL.length || part.missing === "notYet") && (
        <>
          <h4 className="entry__part">Prognos, kr</h4>
          <MonthGrid
            {...grid}
            title="prognos, kr"
            months={ALL.filter(
              (k) =>
                k >= closedThrough ||
                (part.missing === "notYet" && (part.outturn[k] ?? "").trim() === ""),
            )}
            fields={OPEN}
            onTyped={typed}
          />
        </>
      )}
      {onRemove !== undefined && <ActionButton text={`Ta bort ${name}`} onClick={onRemove} />}
    </div>
  );
}
