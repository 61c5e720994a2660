import type { ReactNode } from "react";
import { usePane } from "../start/PaneContext";
import type { KeptWork } from "./useKeptWork";

/** Shows a view when the workbook has told what it holds: what is typed before would give way to that. */
export function WhenRead({ kept, children }: { kept: KeptWork; children: ReactNode }) {
  const { connection } = usePane();
  const { keeping } = kept;
  const reads = connection.kind === "workbook" && (keeping?.kind ?? "reading") === "reading";
  if (connection.kind === "waiting" || reads) {
    return <p className="view-waiting">Läser arbetsboken …</p>;
  }
  return children;
}
