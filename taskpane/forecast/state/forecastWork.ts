import type { ShownView } from "../../work/useWork";
import { keptText, workOfKept } from "../../documents/forecast/forecastText";
import type { ForecastAction } from "./forecastAction";
import { type ForecastShown, forecastShows } from "./forecastShown";
import { giveWay, merged, same } from "./merge";
import { reduceForecast } from "./reduceForecast";
import { emptyWork, type Work } from "./work";

const MINE = "min kopia";
const WHY =
  "Din egen version, lagd åt sidan när någon annan hade ändrat i samma arbetsbok. Återställ den eller spara den som fil.";
const THEIRS =
  "Den andras version, lagd åt sidan när du ångrade valet. Återställ den eller spara den som fil.";
const UNWRITTEN =
  "Ändrat medan arbetsboken bara kunde läsas i den här fliken. Återställ det eller spara det som fil.";

/** What was changed in this tab, taken in with what the workbook holds. */
function resume(mine: Work, found: Work): ForecastAction {
  const none = found.base === undefined;
  const both = none ? merged(found, mine, MINE, UNWRITTEN) : giveWay(found, mine, UNWRITTEN);
  return {
    type: "edit",
    edit: (work) => (same(both, found) ? work : both),
    change: "det som inte var sparat togs med",
    done: `Det du hade ändrat i den här fliken ${none ? "är kvar" : "ligger åt sidan"}.`,
  };
}

/** How the view Prognos is held. What of it cannot be read is set aside in the work itself, and saved along. */
export const forecastWork: ShownView<Work, ForecastAction, ForecastShown> = {
  name: "prognos",
  text: keptText,
  read: workOfKept,
  nothing: () => emptyWork,
  reduce: reduceForecast,
  shows: forecastShows,
  join: (mine, theirs, whose) => ({
    work: whose === "theirs" ? giveWay(theirs, mine, WHY) : merged(theirs, mine, MINE, WHY),
    back: giveWay(mine, theirs, THEIRS),
    change: whose === "theirs" ? "den andras version hämtades" : "båda versionerna behölls",
  }),
  resume,
};
