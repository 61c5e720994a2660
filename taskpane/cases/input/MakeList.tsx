import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef } from "react";
import { CASE_LIST_CELLS, caseListSheet } from "../../../sheets/cases/caseListSheet";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import { oneSheet } from "../../work/oneSheet";
import type { ListPlace } from "../../documents/cases/casesDocument";
import { useCasesMemory } from "../CasesContext";

/** An empty list in a sheet of its own, which then is the list. */
export function MakeList({ onMade }: { readonly onMade: (place: ListPlace) => void }) {
  const { making } = useCasesMemory();
  const { connection } = usePane();
  const { state, write } = making;
  const asked = useRef(false);
  useEffect(() => {
    const [added] = state.kind === "written" ? state.sheets : [];
    if (added === undefined || !asked.current) return;
    asked.current = false;
    onMade({ sheet: added.name, address: CASE_LIST_CELLS, table: "" });
  }, [state, onMade]);
  return (
    <>
      <DefaultButton
        data-more
        text="Skapa bladet Ärenden"
        disabled={connection.kind !== "workbook" || state.kind === "writing"}
        allowDisabledFocus
        onClick={() => {
          if (connection.kind !== "workbook") return;
          asked.current = true;
          void write({ make: oneSheet(caseListSheet) });
        }}
      />
      {state.kind === "failed" && <Notice kind="error">{state.message}</Notice>}
    </>
  );
}
