import { Notice, type NoticeKind } from "../../shared/Notice";
import type { RowProblem } from "../../../src/cases/list/caseProblems";
import type { ReadList } from "./caseListKind";

const SHOWN = 10;

function Told({
  kind,
  lead,
  found,
}: {
  readonly kind: NoticeKind;
  readonly lead: string;
  readonly found: readonly RowProblem[];
}) {
  if (found.length === 0) return null;
  return (
    <Notice kind={kind}>
      <p>{lead}</p>
      <ul className="cases__list">
        {found.slice(0, SHOWN).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      {found.length > SHOWN && <p>Och {found.length - SHOWN} till.</p>}
    </Notice>
  );
}

/** What is wrong with the list, row by row, and what is worth a look. */
export function ListProblems({ list }: { readonly list: ReadList }) {
  const { problems, remarks, hidden } = list;
  return (
    <>
      <Told
        kind="error"
        lead="Rätta det här i listan och läs om den. Innan dess räknas inget."
        found={problems}
      />
      <Told kind="warn" lead="Att titta på:" found={remarks} />
      {hidden !== undefined && <Notice kind="info">{hidden}</Notice>}
    </>
  );
}
