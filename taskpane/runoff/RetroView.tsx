import { useState } from "react";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import type { Reckoned } from "./evaluate";
import { SourceBar } from "./input/SourceBar";
import { OptionFields } from "./OptionFields";
import { Checks } from "./results/Checks";
import { DevelopmentChart } from "./results/DevelopmentChart";
import { HeatMap } from "./results/HeatMap";
import { RetroSummary } from "./results/RetroSummary";
import { RunOffTable } from "./results/RunOffTable";
import { TooNarrow } from "./results/TooNarrow";
import { useRetro } from "./useRetro";

const flagged = ({ checks }: Reckoned): number => checks.filter(({ ok }) => ok === false).length;

function checkSummary(reckoned: Reckoned): string {
  const found = flagged(reckoned);
  if (found > 0)
    return found === 1 ? "En prövning gav anmärkning" : "Båda prövningarna gav anmärkning";
  return "Inga anmärkningar";
}

/** Retro: what is still to be invoiced for past periods, how sure that is, and what to book for it. */
export function RetroView() {
  const { state, take, choose, date, undo } = useRetro();
  const { source, options, evaluation, good, before } = state;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["table"]));
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const part = (name: string) => ({
    open: open.has(name),
    onToggle: () =>
      setOpen((now) => {
        const next = new Set(now);
        if (!next.delete(name)) next.add(name);
        return next;
      }),
    level: 3 as const,
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
      <OptionFields
        options={options}
        evaluation={evaluation}
        unit={source.unit}
        onChoose={choose}
      />
      {good !== undefined && (
        <ul className="entries">
          <Disclosure
            {...part("table")}
            heading="Per period"
            summary="Fakturerat, slutligt, återstår, medelfel och intervall"
          >
            {() => <RunOffTable reckoned={good} />}
          </Disclosure>
          <Disclosure
            {...part("map")}
            heading="Triangeln"
            summary="Hur snabbt varje period har fakturerats"
          >
            {() => <HeatMap reckoned={good} />}
          </Disclosure>
          <Disclosure
            {...part("chart")}
            heading="Utveckling"
            summary="En periods väg till sitt slutliga belopp"
          >
            {() => <DevelopmentChart reckoned={good} />}
          </Disclosure>
          <Disclosure {...part("checks")} heading="Prövning" summary={checkSummary(good)}>
            {() => <Checks checks={good.checks} notes={good.notes} />}
          </Disclosure>
        </ul>
      )}
    </section>
  );
}
