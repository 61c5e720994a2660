import { Notice } from "../shared/Notice";
import type { Adding } from "./useAddSheet";

/** What became of the sheet that was to be added. */
export function AddedSheet({ state }: { readonly state: Adding }) {
  if (state.kind === "failed") return <Notice kind="error">{state.message}</Notice>;
  if (state.kind !== "done") return null;
  return (
    <Notice kind="good">
      Bladet <strong>{state.name}</strong> är tillagt sist i arbetsboken. Ångra: klicka i
      arbetsboken och tryck Ctrl+Z.
    </Notice>
  );
}
