import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Fragment, type ReactNode, useCallback, useEffect } from "react";
import type { Base } from "../../../src/forecast/base";
import type { Scenario } from "../../../src/forecast/scenario";
import { onCommand } from "../../commands/commandBus";
import { Notice } from "../../shared/Notice";
import type { Connection } from "../../start/connect";
import { usePane } from "../../start/PaneContext";
import { useWriting } from "./WritingProvider";

interface Props {
  readonly base: Base;
  readonly scenarios: readonly Scenario[];
  /** Ids of the scenarios to write, in that order; none = the base alone. */
  readonly shown: readonly string[];
  readonly lastYear: number;
  /** What the user chooses about what is written. */
  readonly children?: ReactNode;
}

const PERCENT = 100;

function whyNot(connection: Connection): string | undefined {
  if (connection.kind === "workbook") return undefined;
  return connection.kind === "waiting"
    ? "Väntar på arbetsboken."
    : `Det finns ingen arbetsbok att skriva till. ${connection.reason}`;
}

/** Names in a sentence, each in bold: Indata, Antaganden och Prognos. */
function Names({ names }: { names: readonly string[] }) {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && (place === names.length - 1 ? " och " : ", ")}
      <strong>{name}</strong>
    </Fragment>
  ));
}

/** Bladet Prognos; Bladen Prognos och Indata. */
function Sheets({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.length === 1 ? "Bladet" : "Bladen"} <Names names={names} />
    </>
  );
}

/** The base, the assumptions and the living forecast as sheets of their own in the workbook. */
export function WriteForecast({ base, scenarios, shown, lastYear, children }: Props) {
  const { connection } = usePane();
  const { state, write, remove, cancel, leave } = useWriting();
  useEffect(() => leave, [leave]);
  const isSlow = state.kind === "writing" && state.slow;
  const hindrance = whyNot(connection);
  const start = useCallback(
    () => void write({ base, scenarios, shown, lastYear }),
    [write, base, scenarios, shown, lastYear],
  );
  useEffect(
    () =>
      onCommand((command) => {
        if (command !== "write") return false;
        start();
        return true;
      }),
    [start],
  );
  return (
    <section className="results write" aria-label="Skriv till arbetsboken">
      <h2 className="group__title">Skriv till arbetsboken</h2>
      <p className="entry__description">
        Tre nya blad: basåret som indata, antagandena med en kolumn per scenario, och prognosen med
        levande formler, diagram och prov bakåt. Befintliga blad ändras inte.
      </p>
      {children}
      <PrimaryButton
        text="Skriv till arbetsboken"
        disabled={hindrance !== undefined || state.kind === "writing"}
        allowDisabledFocus
        onClick={start}
      />
      {hindrance !== undefined && <p className="insert__hint">{hindrance}</p>}
      {/* There before it says anything: else a screen reader does not notice that it does. */}
      <div className="visually-hidden" role="status">
        {isSlow && "Bladen skrivs."}
      </div>
      {isSlow && (
        <div className="write__progress">
          <progress
            aria-label="Bladen skrivs"
            max={PERCENT}
            value={Math.round(state.share * PERCENT)}
          />
          <DefaultButton text="Avbryt" onClick={cancel} />
        </div>
      )}
      {state.kind === "cancelled" && (
        <Notice kind="info">Skrivningen avbröts. Inget har lagts till.</Notice>
      )}
      {state.kind === "written" && (
        <Notice kind="good">
          <p>
            Bladen <Names names={state.sheets.map(({ name }) => name)} /> är tillagda sist i
            arbetsboken.
          </p>
          <DefaultButton text="Ta bort bladen" onClick={() => void remove(state.sheets)} />
        </Notice>
      )}
      {state.kind === "gone" && (
        <Notice kind="info">
          <Sheets names={state.sheets.map(({ name }) => name)} /> finns inte längre i arbetsboken.
        </Notice>
      )}
      {state.kind === "removed" && (
        <Notice kind="info">
          {state.names.length > 0 && (
            <p>
              <Sheets names={state.names} /> är{" "}
              {state.names.length === 1 ? "borttaget" : "borttagna"}.
            </p>
          )}
          {state.gone.length > 0 && (
            <p>
              <Sheets names={state.gone} /> fanns inte längre i arbetsboken.
              {state.names.length === 0 && " Inget har tagits bort."}
            </p>
          )}
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice kind="error">
          <p>{state.message}</p>
          {state.sheets.length > 0 && (
            <DefaultButton text="Ta bort bladen" onClick={() => void remove(state.sheets)} />
          )}
        </Notice>
      )}
    </section>
  );
}
