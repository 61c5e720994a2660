import { type ReactNode, useCallback, useEffect, useMemo, useReducer } from "react";
import type { KeptAs } from "../work/keeper";
import { type Reading, useKeeper } from "../work/useKeeper";
import type { StoredText } from "../workbook/port";
import { ForecastContext } from "./ForecastContext";
import { keptText, workOfKept } from "../documents/forecast/forecastText";
import { giveWay, merged, same } from "./state/merge";
import { initialForecast, reduceForecast } from "./state/reduceForecast";
import { emptyWork } from "./state/work";

/** What cannot be read is set aside in the work itself, and saved along. */
const KEPT_AS: KeptAs = { name: "prognos" };
const MINE = "min kopia";
const WHY =
  "Din egen version, lagd åt sidan när någon annan hade ändrat i samma arbetsbok. Återställ den eller spara den som fil.";

const THEIRS =
  "Den andras version, lagd åt sidan när du ångrade valet. Återställ den eller spara den som fil.";
const UNWRITTEN =
  "Ändrat medan arbetsboken bara kunde läsas i den här fliken. Återställ det eller spara det som fil.";

/** Holds the forecast's work and keeps it in the workbook, whichever tab is shown. */
export function ForecastProvider({ children }: { readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(reduceForecast, initialForecast);
  const { history } = state;
  const work = history.present;
  const begin = useCallback((kept: StoredText | undefined, reading: Reading) => {
    const found = kept === undefined ? emptyWork : workOfKept(kept.text);
    dispatch({ type: "load", work: found, starting: true, same: reading.same });
    if (reading.left === undefined) return;
    const mine = workOfKept(reading.left.text);
    const none = found.base === undefined;
    const both = none ? merged(found, mine, MINE, UNWRITTEN) : giveWay(found, mine, UNWRITTEN);
    if (same(both, found)) return;
    dispatch({
      type: "edit",
      edit: () => both,
      change: "det som inte var sparat togs med",
      done: `Det du hade ändrat i den här fliken ${none ? "är kvar" : "ligger åt sidan"}.`,
    });
  }, []);
  const { keeping, keep, adopt } = useKeeper(KEPT_AS, begin);

  // What was read from the workbook is not written back; what the user has changed since is.
  const edited = history.past.length + history.future.length > 0;
  useEffect(() => {
    if (edited) keep(keptText(work));
  }, [work, edited, keep]);

  const settle = useCallback(
    (how: "theirs" | "both") => {
      if (keeping?.kind !== "otherChanged") return;
      const { theirs } = keeping;
      const other = theirs === undefined ? emptyWork : workOfKept(theirs.text);
      adopt(theirs);
      dispatch({
        type: "edit",
        edit: (mine) =>
          how === "theirs" ? giveWay(other, mine, WHY) : merged(other, mine, MINE, WHY),
        back: (mine) => giveWay(mine, other, THEIRS),
        change: how === "theirs" ? "den andras version hämtades" : "båda versionerna behölls",
        done:
          how === "theirs"
            ? "Den andras version är hämtad. Det som bara fanns hos dig ligger åt sidan."
            : "Båda versionerna finns nu. Dina är märkta ”min kopia” där namnen var lika.",
      });
    },
    [keeping, adopt],
  );
  const value = useMemo(() => ({ state, dispatch, keeping, settle }), [state, keeping, settle]);
  return <ForecastContext.Provider value={value}>{children}</ForecastContext.Provider>;
}
