import { Choice } from "../../shared/Choice";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import type { ShownForm } from "../form";
import { signTitles } from "./shownParts";

interface Props {
  readonly parts: readonly string[];
  readonly form: ShownForm;
  readonly onShow: (change: Partial<ShownForm>) => void;
}

const ALL = "all";
const SIGNS = (["deviation", "more"] as const).map((key) => ({ key, text: signTitles[key] }));

/** Which part is shown, in which unit and with which sign. */
export function ShownChoices({ parts, form, onShow }: Props) {
  return (
    <div className="variance__choices">
      {parts.length > 1 && (
        <Choice
          label="Visa"
          value={form.part === undefined ? ALL : String(form.part)}
          options={[
            { key: ALL, text: "Alla delar" },
            ...parts.map((text, place) => ({ key: String(place), text })),
          ]}
          onChoice={(key) => onShow({ part: key === ALL ? undefined : Number(key) })}
        />
      )}
      <UnitOfAmounts unit={form.unit} onUnit={(unit) => onShow({ unit })} />
      <Choice
        label="Tecken"
        value={form.sign}
        options={SIGNS}
        onChoice={(sign) => onShow({ sign })}
      />
    </div>
  );
}
