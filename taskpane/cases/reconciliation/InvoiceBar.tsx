import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { StartBar } from "../../work/StartBar";
import type { Reading } from "../../work/useReadings";
import { useCasesMemory } from "../CasesContext";
import { type ListCells, markedList } from "../input/listCells";
import { sourceName } from "../input/sourceName";
import { readInvoices, type ReadInvoices } from "./invoicesKind";
import { invoicesText } from "./invoicesText";

const EXAMPLE = "example";
const CHOICES = [{ key: EXAMPLE, name: EXAMPLE_MUNICIPALITY }];

interface Marked {
  readonly cells: ListCells;
  readonly invoices: ReadInvoices;
}

const READINGS: readonly Reading<Marked>[] = [
  {
    key: "marked",
    text: "Läs markerade fakturor",
    read: async (port) => {
      const cells = await markedList(port);
      return { cells, invoices: readInvoices(cells) };
    },
  },
];

/** Where the invoices come from: marked cells, looked at before they are taken, or the example with its list. */
export function InvoiceBar() {
  const { inHand, invoices } = useCasesMemory();
  const { work, dispatch } = inHand;
  const { state, again } = invoices;
  return (
    <StartBar
      origin={work.invoices && sourceName(work.invoices)}
      choices={CHOICES}
      ways={{ example: EXAMPLE }}
      onChoose={(chosen) => {
        if (chosen === EXAMPLE) dispatch({ type: "invoices", invoices: "example" });
      }}
      readings={READINGS}
      preview={({ cells, invoices: read }, { take, cancel }) => (
        <Preview
          onUse={() => take(() => dispatch({ type: "invoices", invoices: cells.place }))}
          onCancel={cancel}
        >
          <p>
            <strong>{sourceName(cells.place)}</strong>
          </p>
          <p>{invoicesText(read)}</p>
          {read.hidden !== undefined && <Notice kind="info">{read.hidden}</Notice>}
        </Preview>
      )}
      before={undefined}
      onBringBack={() => undefined}
    >
      {work.invoices !== undefined && work.invoices !== "example" && (
        <DefaultButton text="Läs om" onClick={again} />
      )}
      {state.kind === "refused" && (
        <Notice kind={state.isEmpty ? "info" : "error"}>{state.message}</Notice>
      )}
      {state.kind === "read" && <p className="cases__line">{invoicesText(state.list)}</p>}
    </StartBar>
  );
}
