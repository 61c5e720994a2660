import type { CaseReaders } from "../documents/cases/casesDocument";
import { Choice } from "../shared/Choice";
import { TypedField } from "../work/TypedField";
import { useCasesMemory } from "./CasesContext";
import { secrecyLimit } from "./secrecyLimit";

interface Props {
  /** What the sheet is for one's own use. */
  readonly own: string;
}

/** Whom a sheet is for, and for others the limit of what may be told. */
export function ForReaders({ own }: Props) {
  const { work, dispatch } = useCasesMemory().inHand;
  const { readers } = work;
  const limit = secrecyLimit(work.limit);
  const options: readonly { readonly key: CaseReaders; readonly text: string }[] = [
    { key: "own", text: `Eget bruk: ${own}` },
    { key: "others", text: "Andra: bara värden, små antal dolda" },
  ];
  return (
    <>
      <Choice
        label="Bladet är för"
        value={readers}
        options={options}
        onChoice={(chosen) => dispatch({ type: "options", options: { readers: chosen } })}
      />
      {readers === "others" && (
        <TypedField
          label="Dölj antal under"
          unit="personer"
          value={work.limit}
          error={typeof limit === "number" ? undefined : limit.wrong}
          onTyped={(typed) => dispatch({ type: "options", options: { limit: typed } })}
        />
      )}
    </>
  );
}
