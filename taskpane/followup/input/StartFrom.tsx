import { useTables } from "../../work/useTables";
import { markedBlock, namedBlock } from "../../ownfigures/blockCells";
import { openBlock } from "../../ownfigures/openBlock";
import { openFile } from "../../ownfigures/openFile";
import type { OpenBlock } from "../../ownfigures/ownBlock";
import { usePane } from "../../start/PaneContext";
import { StartBar } from "../../work/StartBar";
import type { Reading } from "../../work/useReadings";
import { useFollowUpMemory } from "../FollowUpContext";
import { EXAMPLE, OWN, startingPoints } from "../startingPoints";
import { ownFollow, ownFollowUses } from "./ownFollow";

/** A button each; more tables than these are read by marking them. */
const MOST_TABLES = 4;

/** What is followed up: months of the workbook's, fields of one's own, or a made-up municipality. */
export function StartFrom() {
  const { work, dispatch, before, bringBack } = useFollowUpMemory().inHand;
  const { form } = work;
  const { connection } = usePane();
  const tables = useTables(connection.kind === "workbook" ? connection.port : undefined);
  const readings: readonly Reading<OpenBlock>[] = [
    {
      key: "own",
      text: "Hämta dina siffror",
      read: async (port) => openBlock(port, await markedBlock(port)),
    },
    ...tables.slice(0, MOST_TABLES).map(({ name }, place): Reading<OpenBlock> => ({
      key: `table${place}`,
      text: `Hämta ${name}`,
      read: async (port) => openBlock(port, await namedBlock(port, name)),
    })),
  ];
  return (
    <StartBar
      origin={form?.origin}
      choices={startingPoints}
      ways={{ own: OWN, example: EXAMPLE }}
      onChoose={(chosen) => {
        const now = new Date();
        const today = { year: now.getFullYear(), month: now.getMonth() + 1 };
        const begun = startingPoints.find(({ key }) => key === chosen)?.begin(today);
        if (begun !== undefined) dispatch({ type: "replace", ...begun });
      }}
      readings={readings}
      readFile={openFile}
      preview={(own, ends) => (
        <own.reader.OwnBlockView
          own={own}
          uses={ownFollowUses}
          onUse={(figures) => {
            const next = ownFollow(figures, own.place, form);
            if (next !== undefined) ends.take(() => dispatch({ type: "replace", form: next }));
          }}
          onCancel={ends.cancel}
        />
      )}
      before={before}
      onBringBack={bringBack}
    />
  );
}
