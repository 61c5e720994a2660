import { IconButton } from "office-ui-fabric-react/lib/Button";
import type { Undoing } from "./useWork";

/** Ångra and Gör om, each saying which change it is about. */
export function UndoButtons({ undoes, redoes, undo, redo }: Undoing) {
  return (
    <>
      <IconButton
        iconProps={{ iconName: "Undo" }}
        title={undoes === undefined ? "Inget att ångra" : `Ångra: ${undoes} (Ctrl+Z)`}
        ariaLabel={undoes === undefined ? "Ångra" : `Ångra: ${undoes}`}
        disabled={undoes === undefined}
        allowDisabledFocus
        onClick={undo}
      />
      <IconButton
        iconProps={{ iconName: "Redo" }}
        title={redoes === undefined ? "Inget att göra om" : `Gör om: ${redoes} (Ctrl+Y)`}
        ariaLabel={redoes === undefined ? "Gör om" : `Gör om: ${redoes}`}
        disabled={redoes === undefined}
        allowDisabledFocus
        onClick={redo}
      />
    </>
  );
}
