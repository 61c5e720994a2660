import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { toDay } from "../../src/calendar/day";
import type { RiskYear } from "../../src/risk/results/riskByYear";
import type { Rounding } from "../../src/variance/roundedVariance";
import { followUpSheet } from "../../sheets/uppfoljning/followUpSheet";
import { MOST_KEPT, type StoredForecast } from "../documents/followup/followUpDocument";
import { oneSheet } from "../work/oneSheet";
import { WriteSheets } from "../work/WriteSheets";
import { commentText } from "../../src/comment/commentText";
import type { Calculated } from "./evaluate";
import { FewPersons } from "./FewPersons";
import { useFollowUpMemory } from "./FollowUpContext";
import { keptNow } from "./keptNow";
import { followUpTexts } from "./results/followUpTexts";
import { KeptList } from "./results/KeptList";

interface Props {
  /** Undefined while something is wrong in the fields. */
  readonly calculated: Calculated | undefined;
  /** Those of the same figures, and all: a name stands once. */
  readonly kept: readonly StoredForecast[];
  readonly all: readonly StoredForecast[];
  readonly rounding: Rounding;
  /** The forecast's, where it is known. */
  readonly interval: RiskYear | undefined;
  readonly example: string | undefined;
}

/** The forecast kept for next time, and the year as a sheet of its own. */
export function WriteFollowUp({ calculated, kept, all, rounding, interval, example }: Props) {
  const { inHand, writing } = useFollowUpMemory();
  const { dispatch } = inHand;
  const full = all.length >= MOST_KEPT;
  const keep = (of: Calculated): void => {
    const now = new Date();
    const made = toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const forecast = keptNow(
      of,
      made,
      all.map(({ name }) => name),
    );
    dispatch({ type: "keep", kept: { ...forecast, isExample: example !== undefined } });
  };
  const sheet = (of: Calculated) => {
    const { year, closedThrough, origin, rest } = of.form;
    return followUpSheet({
      ...{ year, closedThrough, example, parts: of.parts },
      origin: rest === undefined ? origin : `${origin}. Resten av året: ${rest.name}`,
      texts: followUpTexts(of.found, rounding, interval).map(({ segments }) =>
        commentText(segments),
      ),
    });
  };
  return (
    <>
      <section className="write" aria-label="Behåll prognosen">
        <h3 className="group__title">Behåll prognosen</h3>
        <p className="entry__description">
          Dagens prognos sparas i arbetsboken med datum, underlag och månader. Nästa gång visas vad
          som har ändrats, och hur nära den kom.
        </p>
        <DefaultButton
          text="Behåll prognosen"
          disabled={calculated === undefined || full}
          allowDisabledFocus
          onClick={() => {
            if (calculated !== undefined && !full) keep(calculated);
          }}
        />
        {full && (
          <p className="field__about">
            {MOST_KEPT} prognoser är behållna, och fler får inte plats. Ta bort någon av dem först.
          </p>
        )}
        <KeptList
          kept={kept}
          rounding={rounding}
          onDrop={(name) => dispatch({ type: "drop", name })}
        />
      </section>
      <section className="write" aria-label="Skriv till arbetsboken">
        <WriteSheets
          writing={writing}
          buttons={[
            {
              text: "Skriv till arbetsboken",
              onWrite:
                calculated === undefined
                  ? undefined
                  : () =>
                      void writing.write({
                        make: oneSheet(() => sheet(calculated), example),
                        group: "uppfoljning",
                        title: `Uppföljning ${calculated.form.year}`,
                      }),
            },
          ]}
        >
          <p className="entry__description">
            Ett blad får budget, utfall, det som återstår och prognosen som indata per månad, med
            levande summor per tertial och år, diagram och texten. Finns det redan visas först vad
            som ändras; det du har skrivit bredvid lämnas.
          </p>
          {calculated !== undefined && <FewPersons form={calculated.form} />}
        </WriteSheets>
      </section>
    </>
  );
}
