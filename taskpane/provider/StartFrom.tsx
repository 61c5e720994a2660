import { Preview } from "../work/Preview";
import { PreviewRows } from "../work/PreviewRows";
import { StartBar } from "../work/StartBar";
import type { Reading } from "../work/useReadings";
import { showReference } from "../workbook/reference";
import { useProviderMemory } from "./ProviderContext";
import { type ProviderCells, readProviderCells } from "./readProviderCells";
import { EXAMPLE, OWN, startingPoints } from "./startingPoints";

const READINGS: readonly Reading<ProviderCells>[] = [
  { key: "marked", text: "Läs markerade celler", read: readProviderCells },
];

/** What the fields are filled with: cells of the workbook, what one types oneself, or an example. */
export function StartFrom() {
  const { work, dispatch, before, bringBack } = useProviderMemory().inHand;
  return (
    <StartBar
      origin={work.origin?.name}
      choices={startingPoints}
      ways={{ own: OWN, example: EXAMPLE }}
      onChoose={(chosen) => {
        const point = startingPoints.find(({ key }) => key === chosen);
        if (point === undefined) return;
        const { name, example, typed } = point;
        const origin = example === undefined ? { name } : { name, example };
        dispatch({ type: "replace", typed: typed(), origin });
      }}
      readings={READINGS}
      preview={({ range, typed, rows }, { take, cancel }) => (
        <Preview
          onUse={() =>
            take(() =>
              dispatch({
                type: "replace",
                typed,
                origin: { name: showReference(range), cells: range },
              }),
            )
          }
          onCancel={cancel}
        >
          <p>
            <strong>{showReference(range)}</strong> har {rows.length} uppgifter. Övriga får sina
            förvalda värden.
          </p>
          <PreviewRows label="Lästa uppgifter">
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="table__number">{value}</td>
              </tr>
            ))}
          </PreviewRows>
        </Preview>
      )}
      before={before}
      onBringBack={bringBack}
    />
  );
}
