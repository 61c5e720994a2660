import type { KeptWork } from "./useKeptWork";
import { type OtherChoice, OtherChanged } from "./OtherChanged";
import { Unreadable } from "./Unreadable";

interface Props {
  readonly kept: KeptWork;
  /** The view's name: "Avvikelse". */
  readonly view: string;
  /** What is chosen between where someone else has written; left out: one version or the other. */
  readonly choice?: OtherChoice | undefined;
}

const oneOf = (view: string): OtherChoice => ({
  what: view,
  loss: "Ingens skrivs över innan dess.",
  own: "Behåll min",
  hint: "Behåll min: din sparas, och Ångra hämtar den andras. Hämta den andras: den visas, och Ångra tar tillbaka din. Ångra finns kvar så länge panelen är öppen.",
});

/** What the user has to choose about what a view keeps in the workbook. */
export function KeptNotices({
  kept: { keeping, settle, replace },
  view,
  choice = oneOf(view),
}: Props) {
  return (
    <>
      <OtherChanged
        keeping={keeping}
        {...choice}
        onOwn={() => settle("mine")}
        onTheirs={() => settle("theirs")}
      />
      <Unreadable keeping={keeping} view={view} onReplace={replace} />
    </>
  );
}
