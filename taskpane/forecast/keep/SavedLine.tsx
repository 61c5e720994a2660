import { usePane } from "../../start/PaneContext";
import { useForecast } from "../ForecastContext";
import type { Keeping } from "./keeper";

function text(keeping: Keeping | undefined, edited: boolean, alone: boolean): string {
  if (alone) return "Sparas inte: ingen arbetsbok. Spara som fil.";
  switch (keeping?.kind) {
    case undefined:
    case "reading":
      return "Läser arbetsboken …";
    case "waiting":
      return "Sparar …";
    case "failed":
      return `Inte sparat: ${keeping.message}`;
    case "otherChanged":
      return "Inte sparat: någon annan har ändrat i arbetsboken.";
    case "kept":
      return edited ? "Sparat i arbetsboken" : "Som i arbetsboken";
  }
}

/** Whether what is shown is also kept in the workbook; said as it changes. */
export function SavedLine() {
  const { connection } = usePane();
  const { state, keeping } = useForecast();
  const { past, future } = state.history;
  const shown = text(keeping, past.length + future.length > 0, connection.kind === "alone");
  const wrong = shown.startsWith("Inte sparat");
  return (
    <p
      className={wrong ? "saved saved--not" : "saved"}
      role="status"
      title="Spara arbetsboken som vanligt, så följer prognosen med i filen."
    >
      {shown}
    </p>
  );
}
