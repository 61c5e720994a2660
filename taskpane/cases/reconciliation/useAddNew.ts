import type { NewCase } from "../../../src/cases/reconciliation/newCases";
import { usePane } from "../../start/PaneContext";
import { today } from "../../shared/today";
import { readCells } from "../../work/readCells";
import { ModelError } from "../../../src/modelError";
import { useCasesMemory } from "../CasesContext";
import { listCells } from "../input/listCells";
import type { Written } from "./adding";
import { type NewRows, newRows } from "./newRows";

const CHANGED =
  "Raderna är ändrade sedan de lades till och tas inte bort. Ta bort dem i listan om de inte ska vara kvar.";

/** Adds new cases to the list in the workbook: asked first, one step, and one step back. */
export function useAddNew(news: readonly NewCase[]) {
  const { inHand, list, adding, setAdding } = useCasesMemory();
  const { connection } = usePane();
  const { source } = inHand.work;
  const place = source === "example" ? undefined : source;
  const port = connection.kind === "workbook" ? connection.port : undefined;

  const ask = async (): Promise<void> => {
    if (port === undefined || place === undefined) return;
    const found = await readCells(port, async (at) =>
      newRows(await listCells(at, place), news, `från avstämningen ${today()}, granska`),
    );
    setAdding(found.kind === "refused" ? found : { kind: "asked", rows: found.read });
  };

  const add = async (rows: NewRows): Promise<void> => {
    if (port === undefined || place === undefined) return;
    const found = await readCells(port, async (at) => {
      await at.writeValues(rows.at, rows.values);
      return (await at.read(rows.at)).values;
    });
    if (found.kind === "refused") {
      setAdding(found);
      return;
    }
    setAdding({ kind: "added", rows, written: found.read });
    const named = place.table === "" ? undefined : await port.tables();
    const table = named?.find(({ name }) => name === place.table);
    // A table that has not grown with them is from now on read where it stands.
    if (place.table !== "" && table?.address !== rows.address) {
      inHand.dispatch({ type: "source", source: { ...place, address: rows.address, table: "" } });
    } else list.again();
  };

  const back = async (rows: NewRows, written: Written): Promise<void> => {
    if (port === undefined) return;
    const found = await readCells(port, async (at) => {
      const now = (await at.read(rows.at)).values;
      if (JSON.stringify(now) !== JSON.stringify(written)) throw new ModelError("invalid", CHANGED);
      await at.writeValues(
        rows.at,
        rows.values.map((row) => row.map(() => null)),
        {
          overwrite: true,
        },
      );
    });
    setAdding(found.kind === "refused" ? found : { kind: "back" });
    list.again();
  };

  return {
    adding,
    ask,
    add,
    back,
    cancel: () => setAdding({ kind: "no" }),
    /** Why it cannot be done; undefined where it can. */
    hindrance:
      place === undefined
        ? "Exemplets lista står inte i några celler."
        : port === undefined
          ? "Ingen arbetsbok är öppen vid panelen."
          : undefined,
  };
}
