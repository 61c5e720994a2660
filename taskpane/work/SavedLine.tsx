import { usePane } from "../start/PaneContext";
import type { Keeping } from "./keeper";

interface Props {
  readonly keeping: Keeping | undefined;
  /** Whether the user has changed something since it was read. */
  readonly edited: boolean;
  /** What to do where there is no workbook to keep it in. */
  readonly alone?: string;
}

function text(keeping: Keeping | undefined, edited: boolean): string {
  switch (keeping?.kind) {
    case undefined:
    case "reading":
      return "Läser arbetsboken …";
    case "empty":
      return "Det du ändrar sparas i arbetsboken";
    case "waiting":
      return "Sparar …";
    case "failed":
      return `Inte sparat: ${keeping.message}`;
    case "unreadable":
      return "Inte sparat: det som finns i arbetsboken kan inte läsas.";
    case "otherChanged":
      return "Inte sparat: någon annan har ändrat i arbetsboken.";
    case "kept":
      return edited ? "Sparat i arbetsboken" : "Som i arbetsboken";
  }
}

/** Whether what is shown is also kept in the workbook; said as it changes. */
export function SavedLine({ keeping, edited, alone = "" }: Props) {
  const { connection } = usePane();
  const shown =
    connection.kind === "alone"
      ? `Sparas inte: ingen arbetsbok. ${alone}`.trim()
      : text(keeping, edited);
  const wrong = shown.startsWith("Inte sparat");
  return (
    <p
      className={wrong ? "saved saved--not" : "saved"}
      role="status"
      title="Spara arbetsboken som vanligt, så följer det med i filen."
    >
      {shown}
    </p>
  );
}
