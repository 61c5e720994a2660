import { functions } from "./generated/register";
import { forExcel } from "./pipeline/excel";

export { functions };

// Outside Excel there is nobody to register with; the workbench takes `functions` as they are.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, forExcel(run));
}
