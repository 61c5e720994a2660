import type { KeptWork } from "./useKeptWork";
import { OtherChanged } from "./OtherChanged";
import { Unreadable } from "./Unreadable";

interface Props {
  readonly kept: KeptWork;
  /** The view's name: "Avvikelse". */
  readonly view: string;
}

/** What the user has to choose about what a view keeps in the workbook. */
export function KeptNotices({ kept: { keeping, settle, replace }, view }: Props) {
  return (
    <>
      <OtherChanged
        keeping={keeping}
        what={view}
        loss="Ingens skrivs över innan dess."
        own="Behåll min"
        onOwn={() => settle("mine")}
        onTheirs={() => settle("theirs")}
        hint="Behåll min: din sparas, och Ångra hämtar den andras. Hämta den andras: den visas, och Ångra tar tillbaka din. Ångra finns kvar så länge panelen är öppen."
      />
      <Unreadable keeping={keeping} view={view} onReplace={replace} />
    </>
  );
}
