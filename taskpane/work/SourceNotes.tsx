import { useEffect } from "react";
import type { WriteSheets } from "./useWriteSheets";

/** Whether the sheets are written with the sources of their formulas in notes of the cells, as last time. */
export function SourceNotes({
  writing: { noting, setNoting, recallNoting },
}: {
  readonly writing: WriteSheets;
}) {
  useEffect(() => {
    void recallNoting();
  }, [recallNoting]);
  return noting === undefined ? (
    <p className="insert__hint">
      Källor som anteckningar i cellerna kräver en nyare version av Excel.
    </p>
  ) : (
    <label className="switch">
      <input
        type="checkbox"
        checked={noting}
        onChange={({ target }) => setNoting(target.checked)}
      />
      <span>Skriv källorna som anteckningar i cellerna</span>
    </label>
  );
}
