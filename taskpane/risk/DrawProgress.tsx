import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../shared/Notice";
import type { Drawing } from "./draw/useDraws";

/** How far the draws have come, with what stops them; nothing when they are done. */
export function DrawProgress({ drawing }: { readonly drawing: Drawing }) {
  const { state, stop, again } = drawing;
  if (state.kind === "refused") return <Notice kind="error">{state.message}</Notice>;
  if (state.kind === "stopped") {
    return (
      <Notice kind="info">
        <p>Dragningarna är avbrutna.</p>
        <DefaultButton text="Dra på nytt" onClick={again} />
      </Notice>
    );
  }
  if (state.kind !== "drawing") return null;
  return (
    <p className="risk__progress">
      <progress value={state.share} aria-label="Dragningar" />{" "}
      <DefaultButton text="Avbryt" onClick={stop} />
    </p>
  );
}
