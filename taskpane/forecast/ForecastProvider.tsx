import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { usePane } from "../start/PaneContext";
import { ForecastContext } from "./ForecastContext";
import { Keeper, type Keeping } from "./keep/keeper";
import { keptText, workOfKept } from "./state/document";
import { giveWay, merged } from "./state/merge";
import { initialForecast, reduceForecast } from "./state/reduceForecast";
import { emptyWork } from "./state/work";

const MINE = "min kopia";
const WHY =
  "Din egen version, lagd åt sidan när någon annan hade ändrat i samma arbetsbok. Återställ den eller spara den som fil.";

/** Holds the forecast's work and keeps it in the workbook, whichever tab is shown. */
export function ForecastProvider({ children }: { readonly children: ReactNode }) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, dispatch] = useReducer(reduceForecast, initialForecast);
  const [keeping, setKeeping] = useState<Keeping>();
  /** Counts the workbooks that the port has led to. */
  const [workbook, setWorkbook] = useState(0);
  const keeper = useRef<Keeper>();
  const { history } = state;
  const work = history.present;

  useEffect(() => {
    if (port === undefined) return undefined;
    const own = new Keeper(port, setKeeping);
    keeper.current = own;
    let gone = false;
    void own.load().then((kept) => {
      if (gone) return;
      const found = kept === undefined ? emptyWork : workOfKept(kept.text);
      dispatch({ type: "load", work: found, starting: true });
    });
    const look = (): void => void own.look();
    const leave = (): void => void own.flush();
    window.addEventListener("focus", look);
    window.addEventListener("blur", leave);
    const end = port.onWorkbookChanged?.(() => {
      // At once: what waits belongs to the workbook that is gone.
      own.close();
      setWorkbook((count) => count + 1);
    });
    return () => {
      gone = true;
      own.close();
      end?.();
      window.removeEventListener("focus", look);
      window.removeEventListener("blur", leave);
    };
  }, [port, workbook]);

  // What was read from the workbook is not written back; what the user has changed since is.
  const edited = history.past.length + history.future.length > 0;
  useEffect(() => {
    if (edited) keeper.current?.keep(keptText(work));
  }, [work, edited]);

  const settle = useCallback(
    (how: "theirs" | "both") => {
      if (keeping?.kind !== "otherChanged") return;
      const { theirs } = keeping;
      const other = theirs === undefined ? emptyWork : workOfKept(theirs.text);
      keeper.current?.adopt(theirs);
      dispatch({
        type: "edit",
        edit: (mine) =>
          how === "theirs" ? giveWay(other, mine, WHY) : merged(other, mine, MINE, WHY),
        change: how === "theirs" ? "den andras version hämtades" : "båda versionerna behölls",
        done:
          how === "theirs"
            ? "Den andras version är hämtad. Det som bara fanns hos dig ligger åt sidan."
            : "Båda versionerna finns nu. Dina är märkta ”min kopia” där namnen var lika.",
      });
    },
    [keeping],
  );
  const flush = useCallback(() => void keeper.current?.flush(), []);
  const value = useMemo(
    () => ({ state, dispatch, keeping, settle, flush }),
    [state, keeping, settle, flush],
  );
  return <ForecastContext.Provider value={value}>{children}</ForecastContext.Provider>;
}
