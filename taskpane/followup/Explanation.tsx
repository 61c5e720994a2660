import { useMemo, useState } from "react";
import { toDay } from "../../src/calendar/day";
import { forecastErrors } from "../../src/followup/forecastErrors";
import { keptIds } from "../../src/followup/keptForecast";
import { knownOutturn } from "../../src/followup/knownOutturn";
import type { RiskYear } from "../../src/risk/results/riskByYear";
import type { Rounding } from "../../src/variance/roundedVariance";
import type { StoredForecast } from "../documents/followup/followUpDocument";
import { Disclosure } from "../shared/Disclosure";
import type { Calculated } from "./evaluate";
import { FewPersons, type Readers } from "./FewPersons";
import type { FollowShown } from "./form";
import { keptNow } from "./keptNow";
import { Accuracy } from "./results/Accuracy";
import { ReportText } from "./results/ReportText";
import { SinceLast } from "./results/SinceLast";

interface Props {
  readonly calculated: Calculated;
  /** What the text tells: all parts, or the whole alone. */
  readonly told: Calculated;
  readonly readers: Readers;
  /** The forecasts of the same figures: the example's, or one's own. */
  readonly kept: readonly StoredForecast[];
  readonly shown: FollowShown;
  readonly rounding: Rounding;
  /** The forecast's, where it is known. */
  readonly interval: RiskYear | undefined;
  readonly isOld: boolean;
  readonly example: string | undefined;
}

type Open = "since" | "errors";

/** The text for the report, what has changed since the last forecast, and how far off forecasts were. */
export function Explanation({
  calculated,
  told,
  readers,
  kept,
  shown,
  rounding,
  interval,
  isOld,
  example,
}: Props) {
  const [open, setOpen] = useState<Open>();
  const toggle = (part: Open) => () => setOpen(open === part ? undefined : part);
  const { year } = calculated.form;
  // What is held against the others has no day of its own yet.
  const now = useMemo(() => keptNow(calculated, toDay(year, 1, 1), []), [calculated, year]);
  const { errors, others } = useMemo(() => {
    const ids = keptIds(now).join();
    const same = kept.filter((each) => keptIds(each).join() === ids);
    return {
      errors: forecastErrors(same, knownOutturn([...same, now])),
      others: kept.filter((each) => !same.includes(each)).map(({ name }) => name),
    };
  }, [kept, now]);
  const ofYear = kept.filter((each) => each.year === year);
  const last = ofYear.at(-1);
  return (
    <>
      <FewPersons form={calculated.form} readers={readers} />
      <ReportText
        found={told.found}
        rounding={rounding}
        interval={interval}
        example={example}
        isOld={isOld}
      />
      <ul className="entries group">
        <Disclosure
          open={open === "since"}
          onToggle={toggle("since")}
          level={3}
          heading="Ändrat sedan förra prognosen"
          summary={last === undefined ? "Ingen tidigare prognos är behållen" : `Mot ${last.name}`}
        >
          {() => (
            <SinceLast now={now} kept={ofYear} shown={shown} isOld={isOld} example={example} />
          )}
        </Disclosure>
        <Disclosure
          open={open === "errors"}
          onToggle={toggle("errors")}
          level={3}
          heading="Prognosernas träffsäkerhet"
          summary={
            errors.length === 0
              ? "Inget att jämföra med än"
              : `${errors.reduce((sum, { count }) => sum + count, 0)} månader jämförda`
          }
        >
          {() => <Accuracy errors={errors} rounding={rounding} others={others} />}
        </Disclosure>
      </ul>
    </>
  );
}
