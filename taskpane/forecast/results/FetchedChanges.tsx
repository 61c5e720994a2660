import { Notice } from "../../shared/Notice";
import { ChangeLines } from "../../work/written/ChangeLines";
import type { FetchedWork } from "./fetchedWork";

/** What has been taken from the sheets, and what stays in them until they are written again. */
export function FetchedChanges({ fetched: { taken, left } }: { readonly fetched: FetchedWork }) {
  return (
    <>
      {taken.length > 0 && (
        <Notice kind="good">
          <p>Hämtat ur bladen. Ångra i panelen tar tillbaka det.</p>
          <ChangeLines changes={taken} />
        </Notice>
      )}
      {left.length > 0 && (
        <Notice kind="warn">
          <p>
            Det här kan inte hämtas: ändra det i panelen. På bladet Prognos står resultat, som
            följer av antagandena, och det som skrivs i en rubrik eller formel hör till bladet. Det
            står kvar tills du skriver igen.
          </p>
          <ChangeLines changes={left} />
        </Notice>
      )}
    </>
  );
}
