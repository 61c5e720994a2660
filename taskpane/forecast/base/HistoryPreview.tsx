import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { HistoryTable } from "./HistoryTable";

interface Props {
  readonly place: string;
  readonly history: readonly HistoryYear[];
  /** The example that the base is, which own years are never mixed with. */
  readonly example: string | undefined;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** The years of a table with the history's own headings, before they are taken. */
export function HistoryPreview({ place, history, example, onUse, onCancel }: Props) {
  return (
    <Preview
      label="Förhandsvisning av historik"
      onUse={example === undefined ? onUse : undefined}
      onCancel={onCancel}
    >
      <p>
        <strong>{place}</strong>: {history.length} år. Inget är ändrat än.
      </p>
      {example !== undefined && (
        <Notice kind="warn">
          Basåret är {example}, som inte blandas med egna siffror. Läs in eller fyll i ditt eget
          basår först.
        </Notice>
      )}
      <HistoryTable history={history} />
    </Preview>
  );
}
