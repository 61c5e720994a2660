import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { Note } from "../../../src/forecast/base/note";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import { Notice } from "../../shared/Notice";
import { attempt } from "../../work/attempt";
import { CommitField } from "../../work/CommitField";
import { readTyped, unitText } from "../../work/typedFigure";
import { withBaseNote, withBaseValue } from "../base/baseEdits";
import { useForecast } from "../ForecastContext";
import { useProviderOffer } from "./useProviderOffer";
import { wageOffers } from "./wageOffers";

const field = knownField("wageGrowth");

/** Asks how wages grow where an own provider's cost rests on it and nobody has said. */
export function WageQuestion({ years }: { readonly years: readonly number[] }) {
  const { work, dispatch } = useForecast();
  const own = useProviderOffer(work.base?.example);
  const take = (value: string, said: string, note: Note): void =>
    dispatch({
      type: "edit",
      edit: (work) => withBaseNote(withBaseValue(work, "wageGrowth", value), "wageGrowth", note),
      change: `Löneökning sattes till ${said}`,
    });
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const span = first === last ? String(first) : `${first}–${last}`;
  return (
    <Notice kind="warn">
      <strong>Hur ökar lönerna i egen regi {span}?</strong>
      <p>
        Egen regis underskott växer när lönerna ökar mer än schablonen. Välj, så står valet bland
        basårets uppgifter.
      </p>
      <div className="buttons">
        {[...(own === undefined ? [] : [own]), ...wageOffers].map(({ value, text, said, note }) => (
          <DefaultButton key={text} text={text} onClick={() => take(value, said, note)} />
        ))}
      </div>
      {own === undefined && (
        <p className="hint">
          Er egen löneökning blir ett val här när den är ifylld i fliken Egen regi, under Kommande
          år.
        </p>
      )}
      <CommitField
        label="Egen löneökning per år"
        unit={unitText(field)}
        value=""
        placeholder="t.ex. 3,4"
        share={field}
        onCommit={(text) =>
          attempt(() => {
            if (text.trim() === "") return;
            const value = readTyped(field, text);
            take(value, `${text.trim()}`, { status: "indata", text: "Eget värde i panelen." });
          })
        }
      />
    </Notice>
  );
}
