import { useState } from "react";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { useBootstrap } from "./draw/useBootstrap";
import { SourceBar } from "./input/SourceBar";
import { OptionFields } from "./OptionFields";
import { optionsText } from "./optionsText";
import { parts } from "./parts";
import { RetroSummary } from "./results/RetroSummary";
import { TooNarrow } from "./results/TooNarrow";
import { useRetro } from "./useRetro";
import type { YearTyped } from "./year/yearForecast";

const NOTHING_TYPED: YearTyped = { sfbPersons: "", lssHours: "", earlierYears: "", budget: "" };
const OPTIONS = "options";

/** Retro: what is still to be invoiced for past periods, how sure that is, and what to book for it. */
export function RetroView() {
  const { state, take, choose, date, undo } = useRetro();
  const { source, options, evaluation, good, before } = state;
  const bootstrap = useBootstrap(source.triangle);
  const [year, setYear] = useState<YearTyped>(NOTHING_TYPED);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["table"]));
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const toggle = (name: string): void =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(name)) next.add(name);
      return next;
    });

  return (
    <section aria-label="Retro" className="retro">
      <SourceBar
        source={source}
        onTake={take}
        onDate={date}
        canUndo={before !== undefined}
        onUndo={undo}
      />
      {good === undefined ? (
        <Notice kind="warn">{wrong}</Notice>
      ) : (
        <RetroSummary reckoned={good} wrong={wrong} />
      )}
      {good !== undefined && <TooNarrow checks={good.checks} />}
      <ul className="entries">
        <Disclosure
          open={open.has(OPTIONS)}
          onToggle={() => toggle(OPTIONS)}
          level={3}
          heading="Metod"
          summary={optionsText(options)}
        >
          {() => (
            <OptionFields
              options={options}
              evaluation={evaluation}
              unit={source.unit}
              onChoose={choose}
            />
          )}
        </Disclosure>
        {good !== undefined &&
          parts.map(({ key, heading, summary, content }) => (
            <Disclosure
              key={key}
              open={open.has(key)}
              onToggle={() => toggle(key)}
              level={3}
              heading={heading}
              summary={summary(good)}
            >
              {() => content({ reckoned: good, bootstrap, year, onYear: setYear })}
            </Disclosure>
          ))}
      </ul>
    </section>
  );
}
