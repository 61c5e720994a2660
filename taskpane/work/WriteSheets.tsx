import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Fragment, type ReactNode, useEffect } from "react";
import { Notice } from "../shared/Notice";
import type { Connection } from "../start/connect";
import { usePane } from "../start/PaneContext";
import { SourceNotes } from "./SourceNotes";
import type { WriteSheets as WritesSheets } from "./useWriteSheets";
import type { Fetching } from "./written/rewriteProps";

/** Something that can be written; the first is what one mostly wants. */
export interface Writable {
  readonly text: string;
  /** Undefined while there is nothing to write. */
  readonly onWrite: (() => void) | undefined;
}

interface Props {
  readonly writing: WritesSheets;
  /** The sheets have formulas, whose sources may be written too. */
  readonly withSources?: boolean;
  /** Where the tab can read back what has been changed by hand. */
  readonly fetching?: Fetching | undefined;
  readonly buttons: readonly Writable[];
  /** What the user chooses about what is written, and what there is to say of it. */
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

const sheetsText = (count: number): string => (count === 1 ? "Bladet" : "Bladen");

/** Bladet Prognos; Bladen Prognos och Indata. */
function Sheets({ names }: { names: readonly string[] }) {
  return (
    <>
      {sheetsText(names.length)} <Names names={names} />
    </>
  );
}

/** The workbook had no room for what is needed to write the sheets again. */
function NotKept({ kept }: { kept: boolean }) {
  return kept ? null : (
    <p>Arbetsboken kunde inte minnas hur de skrevs. Nästa gång läggs de till som nya blad.</p>
  );
}

/** What became of what was written, and the way back from it. */
function Outcome({ writing: { state, remove } }: Pick<Props, "writing">) {
  const back = (state.kind === "written" || state.kind === "failed") && state.sheets.length > 0 && (
    <DefaultButton
      text={`Ta bort ${sheetsText(state.sheets.length).toLowerCase()}`}
      onClick={() => void remove(state.sheets)}
    />
  );
  switch (state.kind) {
    case "idle":
    case "writing":
    case "asking":
      return null;
    case "updated": {
      const { sheets, copy, kept } = state;
      return (
        <Notice kind="good">
          <p>
            <Sheets names={sheets.map(({ name }) => name)} /> är{" "}
            {sheets.length === 1 ? "uppdaterat" : "uppdaterade"}. Ångra i arbetsboken ger tillbaka
            det som stod där.
          </p>
          {copy !== undefined && (
            <p>
              Det förra ligger kvar som <strong>{copy}</strong>.
            </p>
          )}
          <NotKept kept={kept} />
        </Notice>
      );
    }
    case "cancelled":
      return <Notice kind="info">Skrivningen avbröts. Inget har lagts till.</Notice>;
    case "written": {
      const one = state.sheets.length === 1;
      return (
        <Notice kind="good">
          <p>
            <Sheets names={state.sheets.map(({ name }) => name)} />{" "}
            {one ? "är tillagt sist" : "är tillagda sist"} i arbetsboken.
          </p>
          <NotKept kept={state.kept} />
          {back}
        </Notice>
      );
    }
    case "gone":
      return (
        <Notice kind="info">
          <Sheets names={state.sheets.map(({ name }) => name)} /> finns inte längre i arbetsboken.
        </Notice>
      );
    case "removed":
      return (
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
      );
    case "failed":
      return (
        <Notice kind="error">
          <p>{state.message}</p>
          {back}
        </Notice>
      );
  }
}

/** The view as sheets of their own: what can be written, how far it has come, and the way back. */
export function WriteSheets({ writing, buttons, fetching, withSources, children }: Props) {
  const { connection } = usePane();
  const { state, cancel, leave, rewrite, writeNew } = writing;
  useEffect(() => leave, [leave]);
  const isSlow = state.kind === "writing" && state.slow;
  const hindrance = whyNot(connection);
  const isIdle = hindrance === undefined && state.kind !== "writing";
  return (
    <>
      {children}
      {withSources === true && hindrance === undefined && <SourceNotes writing={writing} />}
      <div className="start__row">
        {buttons.map(({ text, onWrite }, place) => {
          const Button = place === 0 ? PrimaryButton : DefaultButton;
          return (
            <Button
              key={text}
              text={text}
              disabled={!isIdle || onWrite === undefined}
              allowDisabledFocus
              onClick={() => {
                if (isIdle) onWrite?.();
              }}
            />
          );
        })}
      </div>
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
      {state.kind === "asking" && (
        <state.Rewrite
          key={state.rewriting.set.date}
          rewriting={state.rewriting}
          again={state.again}
          onRewrite={(keepAs) => void rewrite(keepAs)}
          onNew={() => void writeNew()}
          onCancel={cancel}
          fetching={fetching}
        />
      )}
      <Outcome writing={writing} />
    </>
  );
}
