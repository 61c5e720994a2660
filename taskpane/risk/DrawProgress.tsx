import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../shared/Notice";
import type { Drawing } from "./draw/useDraws";
import { KeepsFocus, LeavesFocus } from "./KeepsFocus";

function Shown({ state, stop, again }: Drawing) {
  if (state.kind === "refused") return <Notice kind="error">{state.message}</Notice>;
  if (state.kind === "stopped") {
    return (
      <LeavesFocus key="stopped">
        <Notice kind="info">
          <p>Dragningarna är avbrutna.</p>
          <DefaultButton text="Dra på nytt" onClick={again} />
        </Notice>
      </LeavesFocus>
    );
  }
  if (state.kind !== "drawing") return null;
  return (
    <LeavesFocus key="drawing">
      <p className="risk__progress">
        <progress value={state.share} aria-label="Dragningar" />{" "}
        <DefaultButton text="Avbryt" onClick={stop} />
      </p>
    </LeavesFocus>
  );
}

/** How far the draws have come, with what stops them; nothing when they are done. */
export function DrawProgress({ drawing }: { readonly drawing: Drawing }) {
  return (
    <KeepsFocus shows={drawing.state.kind}>
      <Shown {...drawing} />
    </KeepsFocus>
  );
}
