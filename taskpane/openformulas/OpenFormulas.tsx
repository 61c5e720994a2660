import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, useState } from "react";
import { listed } from "../../src/comment/listed";
import { AskDialog } from "../shared/AskDialog";
import { Choice } from "../shared/Choice";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { type AddedSheet, isWorkbookError, type WorkbookPort } from "../workbook/port";
import { earlierCopy } from "./earlierCopy";
import { type OpenSheet, openSheet } from "./openSheet";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly share: number }
  | { readonly kind: "asking"; readonly before: readonly AddedSheet[] }
  | { readonly kind: "done"; readonly opened: OpenSheet }
  | { readonly kind: "none"; readonly sheet: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

const namesOf = (sheets: readonly AddedSheet[]): string =>
  listed(sheets.map(({ name }) => `”${name}”`));
const cellsText = (count: number): string => (count === 1 ? "1 PA-cell" : `${count} PA-celler`);

function Outcome({ state }: { readonly state: State }) {
  switch (state.kind) {
    case "done": {
      const { sheets, formulas, left } = state.opened;
      const [copy, numbers] = sheets;
      return (
        <Notice kind="good">
          <p>
            {sheets.length === 1 ? "Bladet" : "Bladen"} {namesOf(sheets)} är tillagda.{" "}
            {cellsText(formulas)} på ”{copy?.name}” är{" "}
            {formulas === 1 ? "en vanlig formel" : "vanliga formler"}.
          </p>
          {left > 0 && (
            <p>
              {cellsText(left)} står som {left === 1 ? "värde" : "värden"} med egen färg. ”
              {numbers?.name}” säger vilka, och varför.
            </p>
          )}
        </Notice>
      );
    }
    case "none":
      return (
        <Notice kind="info">”{state.sheet}” har inga PA-funktioner. Välj ett annat blad.</Notice>
      );
    case "cancelled":
      return <Notice kind="info">Skrivningen avbröts. Inget har lagts till.</Notice>;
    case "failed":
      return <Notice kind="error">{state.message}</Notice>;
    default:
      return null;
  }
}

function useSheetNames(port: WorkbookPort | undefined, state: State): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const { kind } = state;
  useEffect(() => {
    let gone = false;
    port?.sheetNames().then(
      (found) => {
        if (!gone) setNames(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [port, kind]);
  return names;
}

const PERCENT = 100;

/** A button that writes a copy of a sheet in which the PA functions are ordinary formulas, for whoever audits it. */
export function OpenFormulas() {
  const { connection, target } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<State>({ kind: "idle" });
  const [wanted, setWanted] = useState<string>();
  const stop = useRef<AbortController | undefined>(undefined);
  const names = useSheetNames(port, state);
  useEffect(() => () => stop.current?.abort(), []);
  if (port === undefined) return null;
  const sheet = [wanted, target?.sheet, names[0]].find(
    (name) => name !== undefined && names.includes(name),
  );
  const isBusy = state.kind === "busy" || sheet === undefined;

  const attempt = async (work: (chosen: string) => Promise<void>): Promise<void> => {
    if (sheet === undefined) return;
    setState({ kind: "busy", share: 0 });
    try {
      await work(sheet);
    } catch (error) {
      if (isWorkbookError(error) && error.code === "cancelled") setState({ kind: "cancelled" });
      else {
        const message = isWorkbookError(error)
          ? error.message
          : "Kopian kunde inte skrivas. Inget har lagts till. Försök igen.";
        setState({ kind: "failed", message });
      }
    }
  };
  const write = (replaced: readonly AddedSheet[]): Promise<void> =>
    attempt(async (chosen) => {
      const controller = new AbortController();
      stop.current = controller;
      const opened = await openSheet(port, chosen, {
        signal: controller.signal,
        onProgress: (share) => setState({ kind: "busy", share }),
      });
      if (opened === undefined) setState({ kind: "none", sheet: chosen });
      else {
        setState({ kind: "done", opened });
        // Last: a copy that cannot be written costs nobody the one that there was.
        if (replaced.length > 0) await port.removeSheets(replaced);
      }
    });
  const begin = (): Promise<void> =>
    attempt(async (chosen) => {
      const before = await earlierCopy(port, chosen);
      if (before.length > 0) setState({ kind: "asking", before });
      else await write([]);
    });

  return (
    <section aria-labelledby="open-formulas" className="workbook-tool">
      <h2 id="open-formulas">Vill någon se räkningen utan PA-kalkyl?</h2>
      <p>
        Öppna formler skriver en kopia av ett blad där PA-funktionerna är vanliga formler, med ett
        blad för talen och deras källor. Bladet själv ändras inte, och kopian går att ångra.
      </p>
      <Choice
        label="Blad"
        value={sheet ?? ""}
        options={names.map((name) => ({ key: name, text: name }))}
        onChoice={setWanted}
      />
      <DefaultButton
        text="Öppna formler"
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => {
          if (!isBusy) void begin();
        }}
      />
      <div className="visually-hidden" role="status">
        {state.kind === "busy" && "Kopian skrivs."}
      </div>
      {state.kind === "busy" && (
        <div className="write__progress">
          <progress
            aria-label="Kopian skrivs"
            max={PERCENT}
            value={Math.round(state.share * PERCENT)}
          />
          <DefaultButton text="Avbryt" onClick={() => stop.current?.abort()} />
        </div>
      )}
      {state.kind === "asking" && (
        <AskDialog
          question="Ersätta den förra kopian?"
          yes="Ersätt"
          onYes={() => void write(state.before)}
          instead={{ text: "Skriv en till", onChoose: () => void write([]) }}
          onCancel={() => setState({ kind: "idle" })}
        >
          {namesOf(state.before)} skrevs av samma blad. Ersätter du dem försvinner det som är ändrat
          där.
        </AskDialog>
      )}
      <Outcome state={state} />
    </section>
  );
}
