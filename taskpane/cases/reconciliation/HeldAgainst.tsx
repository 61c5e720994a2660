import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../../shared/Notice";
import { useCasesMemory } from "../CasesContext";
import { ListNotes } from "../input/ListNotes";
import { sourceName } from "../input/sourceName";

/** The list that the invoices are held against: it is chosen under Ärenden. */
export function HeldAgainst() {
  const { inHand, list } = useCasesMemory();
  const { source } = inHand.work;
  if (source === undefined) {
    return (
      <Notice kind="info">
        Läs ärendelistan under fliken Ärenden. Fakturorna stäms av mot den.
      </Notice>
    );
  }
  return (
    <>
      <p>{sourceName(source)}</p>
      <ListNotes />
      {source !== "example" && <DefaultButton text="Läs om listan" onClick={list.again} />}
    </>
  );
}
