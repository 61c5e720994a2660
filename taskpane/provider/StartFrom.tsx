import { EmptyTemplate } from "../ownfigures/EmptyTemplate";
import { openFile } from "../ownfigures/openFile";
import type { OpenBlock } from "../ownfigures/ownBlock";
import { StartBar } from "../work/StartBar";
import type { Reading } from "../work/useReadings";
import { showReference } from "../workbook/reference";
import { LabelledPreview } from "./LabelledPreview";
import { useProviderMemory } from "./ProviderContext";
import { ownProviderUses, withOwnProvider } from "./ownProvider";
import { type ProviderCells, readProviderCells, readProviderTable } from "./readProviderCells";
import { EXAMPLE, OWN, startingPoints } from "./startingPoints";

const READINGS: readonly Reading<ProviderCells | OpenBlock>[] = [
  { key: "own", text: "Hämta dina siffror", read: readProviderCells },
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
      readTable={readProviderTable}
      template={<EmptyTemplate lastYear={undefined} />}
      readFile={openFile}
      preview={(read, { take, cancel }) =>
        "block" in read ? (
          <read.reader.OwnBlockView
            own={read}
            uses={(figures) => ownProviderUses(figures, work)}
            onUse={(figures) => {
              const next = withOwnProvider(figures, read.place, work);
              if (next !== undefined) take(() => dispatch(next));
            }}
            onCancel={cancel}
          />
        ) : (
          <LabelledPreview
            cells={read}
            onUse={() => {
              const { range: cells, typed } = read;
              const origin = { name: showReference(cells), cells };
              take(() => dispatch({ type: "replace", typed, origin }));
            }}
            onCancel={cancel}
          />
        )
      }
      before={before}
      onBringBack={bringBack}
    />
  );
}
