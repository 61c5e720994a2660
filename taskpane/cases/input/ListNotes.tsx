import { Notice } from "../../shared/Notice";
import { showReference } from "../../workbook/reference";
import { useCasesMemory } from "../CasesContext";
import { ListProblems } from "./ListProblems";
import { rowsText } from "./rowsText";

const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" });

/** What was read of the list and when, or why it could not be. */
export function ListNotes() {
  const { state } = useCasesMemory().list;
  switch (state.kind) {
    case "none":
      return null;
    case "reading":
      return <p className="cases__line">Listan läses.</p>;
    case "refused":
      return <Notice kind={state.isEmpty ? "info" : "error"}>{state.message}</Notice>;
    case "read": {
      const { list, time } = state;
      const where =
        list.place === undefined
          ? " Inte en verklig kommuns ärenden."
          : ` ${showReference(list.place)}, läst kl. ${clock.format(time)}.`;
      return (
        <>
          <p className="cases__line">
            {rowsText(list)}
            {where}
          </p>
          <ListProblems list={list} />
        </>
      );
    }
  }
}
