import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import { StartBar } from "../../work/StartBar";
import type { Reading } from "../../work/useReadings";
import type { ListPlace } from "../../documents/cases/casesDocument";
import { useCasesMemory } from "../CasesContext";
import { ListPreview } from "./ListPreview";
import { MakeList } from "./MakeList";
import { type ListCells, markedList } from "./listCells";
import { sourceName } from "./sourceName";

const EXAMPLE = "example";
/** The last whole year of the example. */
const EXAMPLE_YEAR = "2025";
const CHOICES = [{ key: EXAMPLE, name: EXAMPLE_MUNICIPALITY }];
const READINGS: readonly Reading<ListCells>[] = [
  { key: "marked", text: "Läs markerad lista", read: markedList },
];

/** Where the list comes from: marked cells, looked at before they are taken, a new sheet, or an example. */
export function ListBar() {
  const { inHand, list } = useCasesMemory();
  const { work, dispatch, before, bringBack } = inHand;
  const { source } = work;
  const take = (place: ListPlace): void => dispatch({ type: "source", source: place });
  return (
    <StartBar
      origin={source && sourceName(source)}
      choices={CHOICES}
      ways={{ example: EXAMPLE }}
      onChoose={(chosen) => {
        if (chosen !== EXAMPLE) return;
        dispatch({ type: "source", source: "example", year: EXAMPLE_YEAR });
      }}
      readings={READINGS}
      preview={(cells, { take: end, cancel }) => (
        <ListPreview cells={cells} onTake={() => end(() => take(cells.place))} onCancel={cancel} />
      )}
      before={before}
      onBringBack={bringBack}
      more={() => <MakeList onMade={take} />}
    >
      {source !== undefined && source !== "example" && (
        <DefaultButton text="Läs om" onClick={list.again} />
      )}
    </StartBar>
  );
}
