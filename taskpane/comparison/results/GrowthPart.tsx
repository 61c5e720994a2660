import { useMemo, useState } from "react";
import { type Growth, growthOf, type GrowthStep } from "../../../src/comparison/growth";
import { useAmounts } from "../../ownvalues/useAmounts";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { Choice } from "../../shared/Choice";
import { Waterfall } from "../../shared/Waterfall";
import { nearStart, stepLevels, waterfallBars } from "../../shared/waterfallBars";
import type { Calculated } from "../evaluate";
import { growthSources } from "../growthSources";

function StepsTable({
  growth,
  factors,
}: {
  readonly growth: Growth;
  readonly factors: readonly string[];
}) {
  const { rounding, summed, text } = useAmounts();
  const row = ({ from, through, parts, after }: GrowthStep, key: string) => {
    const { parts: shown, sum } = summed(parts);
    return (
      <tr key={key}>
        <th scope="row">
          {from}–{through}
        </th>
        {shown.map((part, place) => (
          <td key={factors[place]} className="table__number">
            {part}
          </td>
        ))}
        <td className="table__number">{sum}</td>
        <td className="table__number">{text(after)}</td>
      </tr>
    );
  };
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label="Tillväxten år för år">
      <table className="table">
        <caption className="visually-hidden">Tillväxten per faktor, {rounding.unit}</caption>
        <thead>
          <tr>
            <th scope="col">Från–till</th>
            {factors.map((name) => (
              <th key={name} scope="col" className="table__number">
                {name}
              </th>
            ))}
            <th scope="col" className="table__number">
              Förändring
            </th>
            <th scope="col" className="table__number">
              Kostnad sista året
            </th>
          </tr>
        </thead>
        <tbody>{growth.steps.map((step) => row(step, String(step.from)))}</tbody>
        <tfoot>{row(growth.whole, "whole")}</tfoot>
      </table>
    </div>
  );
}

/** The growth of a cost as persons × hours × price, between two years that are chosen. */
export function GrowthPart({ calculated }: { readonly calculated: Calculated | undefined }) {
  const sources = useMemo(() => growthSources(calculated), [calculated]);
  const [wanted, setWanted] = useState("");
  const [span, setSpan] = useState<readonly [string, string]>(["", ""]);
  const { rounding, shownAs, choose, summed, text } = useAmounts();
  const source = sources.find(({ key }) => key === wanted) ?? sources[0];
  const years = source?.years.map(({ year }) => year) ?? [];
  const from = years.find((year) => String(year) === span[0]) ?? years[0] ?? 0;
  const through =
    years.find((year) => String(year) === span[1] && year > from) ?? years.at(-1) ?? 0;
  const growth = useMemo(
    () => growthOf(source?.years.filter(({ year }) => year >= from && year <= through) ?? []),
    [source, from, through],
  );
  if (source === undefined || growth === undefined) return null;
  const { whole, gaps } = growth;
  const { parts } = summed(whole.parts);
  const steps = source.factors.map((name, place) => ({
    key: name,
    name,
    value: whole.parts[place] ?? whole.before.times(0),
    shown: parts[place] ?? "",
  }));
  const bars = waterfallBars(
    { key: "before", name: String(from), value: whole.before, shown: text(whole.before) },
    steps,
    { key: "after", name: String(through), value: whole.after, shown: text(whole.after) },
    nearStart(stepLevels(whole.before, steps)),
  );
  const options = (all: readonly number[]) =>
    all.map((year) => ({ key: String(year), text: String(year) }));
  return (
    <>
      <Choice
        label="Kostnad"
        value={source.key}
        options={sources.map(({ key, text: name }) => ({ key, text: name }))}
        onChoice={(key) => {
          setWanted(key);
          setSpan(["", ""]);
        }}
      />
      <Choice
        label="Från år"
        value={String(from)}
        options={options(years.slice(0, -1))}
        onChoice={(year) => setSpan([year, span[1]])}
      />
      <Choice
        label="Till år"
        value={String(through)}
        options={options(years.filter((year) => year > from))}
        onChoice={(year) => setSpan([String(from), year])}
      />
      <UnitOfAmounts unit={shownAs} onUnit={choose} />
      <h4 className="group__title">
        {source.text} {from}–{through}, {rounding.unit}
      </h4>
      <Waterfall bars={bars} />
      <StepsTable growth={growth} factors={source.factors} />
      <ul className="series__words">
        <li>
          Varje år delas för sig (Shapley) och åren summeras: delarna är hela förändringen, i vilken
          ordning faktorerna än står.
        </li>
        <li>{source.note}</li>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </>
  );
}
