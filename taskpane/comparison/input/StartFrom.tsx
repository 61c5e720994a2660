import { EmptyTemplate } from "../../ownfigures/EmptyTemplate";
import { markedBlock, namedBlock } from "../../ownfigures/blockCells";
import { openBlock } from "../../ownfigures/openBlock";
import { openFile } from "../../ownfigures/openFile";
import type { OpenBlock } from "../../ownfigures/ownBlock";
import { today } from "../../shared/today";
import { StartBar } from "../../work/StartBar";
import type { Reading } from "../../work/useReadings";
import { useComparisonMemory } from "../ComparisonContext";
import { EXAMPLE, OWN, startingPoints } from "../startingPoints";
import { ownComparison, ownComparisonUses } from "./ownComparison";

const READINGS: readonly Reading<OpenBlock>[] = [
  {
    key: "own",
    text: "Hämta dina siffror",
    read: async (port) => openBlock(port, await markedBlock(port)),
  },
];

/** What is compared: a table of the workbook's, fields of one's own, or Malmö's report. */
export function StartFrom() {
  const { work, dispatch, before, bringBack } = useComparisonMemory().inHand;
  const { form } = work;
  return (
    <StartBar
      origin={form?.origin}
      choices={startingPoints}
      ways={{ own: OWN, example: EXAMPLE }}
      onChoose={(chosen) => {
        const point = startingPoints.find(({ key }) => key === chosen);
        if (point === undefined) return;
        dispatch({ type: "replace", form: point.begin(Number(today().slice(0, 4))) });
      }}
      readings={READINGS}
      readTable={async (port, name) => openBlock(port, await namedBlock(port, name))}
      template={<EmptyTemplate lastYear={undefined} />}
      readFile={openFile}
      preview={(own, { take, cancel }) => (
        <own.reader.OwnBlockView
          own={own}
          uses={(figures) => ownComparisonUses(figures, form)}
          onUse={(figures) => {
            const next = ownComparison(figures, own.place, form);
            if (next !== undefined) take(() => dispatch({ type: "replace", form: next }));
          }}
          onCancel={cancel}
        />
      )}
      before={before}
      onBringBack={bringBack}
    />
  );
}
