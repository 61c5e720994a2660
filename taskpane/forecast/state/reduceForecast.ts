import type { Edit } from "../../work/reduceWork";
import type { ForecastAction } from "./forecastAction";
import { signed } from "./signed";
import { tooMuch } from "./tooMuch";
import type { Work } from "./work";

/** The work after an action of the view's own; more than could be read back is refused. */
export function reduceForecast(work: Work, action: ForecastAction): Edit<Work> {
  if (action.type !== "edit") return { work, change: "" };
  const { edit, change } = action;
  const next = signed(work, edit(work));
  const refused = tooMuch(next);
  return refused === undefined ? { work: next, change } : { work, change, refused };
}
