import { createWorkbenchPort, type WorkbenchPort } from "../../port/workbenchWorkbook";
import type { MountedGrid } from "../grid/mountGrid";
import type { OpenWorkbook } from "./openWorkbook";

/** The pane's way to a workbook that is shown; `onAdding` is called before the grid is held for sheets. */
export function sessionPort(
  { model }: OpenWorkbook,
  { editing, hold }: MountedGrid,
  onAdding: () => void,
): WorkbenchPort {
  return createWorkbenchPort(model, {
    isEditing: () => editing.active,
    onAdding: (under) => {
      if (under) onAdding();
      hold(under);
    },
  });
}
