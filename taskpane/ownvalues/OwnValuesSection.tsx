import { useContext } from "react";
import { SavedBar } from "../work/SavedBar";
import { WhenRead } from "../work/WhenRead";
import { WorkView } from "../work/WorkView";
import { AddOwnValue } from "./AddOwnValue";
import { OwnValueRow } from "./OwnValueRow";
import { OwnValuesContext } from "./OwnValuesContext";

/** Egna värden: what the user knows or assumes of years that are not decided, once for the whole workbook. */
export function OwnValuesSection() {
  const inHand = useContext(OwnValuesContext);
  if (inHand === undefined) return null;
  const { work, dispatch, kept } = inHand;
  return (
    <WhenRead kept={kept}>
      <WorkView name="Egna värden" className="values" {...inHand}>
        <h2 className="group__title">Egna värden</h2>
        <p className="entry__description">
          Belopp och antaganden för år som inte är beslutade. De anges en gång och används i hela
          arbetsboken. Ett beslutat värde gäller alltid före.
        </p>
        {work.rows.map((row) => (
          <OwnValueRow key={`${row.kind} ${row.year}`} row={row} dispatch={dispatch} />
        ))}
        <AddOwnValue rows={work.rows} onAdd={(row) => dispatch({ type: "put", row })} />
        <SavedBar {...inHand} />
      </WorkView>
    </WhenRead>
  );
}
