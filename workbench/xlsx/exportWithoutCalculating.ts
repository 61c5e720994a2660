import type { Model } from "../engine/spreadsheetTypes";

type Exported = ReturnType<Model["exportXLSX"]>;

/**
 * The component's export. It calculates every cell anew first, which they need not: a cell has its value, or
 * gets it when it is asked for, and what is saved is what is shown.
 */
export function exportWithoutCalculating(model: Model): Exported {
  const { dispatch } = model;
  const quiet: typeof dispatch = (type, payload) =>
    type === "EVALUATE_CELLS" ? NOTHING_DONE : dispatch(type, payload);
  Object.assign(model, { dispatch: quiet });
  try {
    // The command comes before the first await in it.
    return model.exportXLSX();
  } finally {
    Object.assign(model, { dispatch });
  }
}

const NOTHING_DONE = { isSuccessful: true, reasons: [] };
