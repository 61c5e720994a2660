import { useMemo, useState } from "react";
import { useAmounts } from "../../ownvalues/useAmounts";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { Choice } from "../../shared/Choice";
import type { Calculated } from "../evaluate";
import { growthSources } from "../growthSources";
import { GrowthSplit } from "./GrowthSplit";

const yearOptions = (years: readonly number[]) =>
  years.map((year) => ({ key: String(year), text: String(year) }));

/** The growth of a cost as persons × hours × price, between two years that are chosen. */
export function GrowthPart({ calculated }: { readonly calculated: Calculated | undefined }) {
  const sources = useMemo(() => growthSources(calculated), [calculated]);
  const [wanted, setWanted] = useState("");
  const [span, setSpan] = useState<readonly [string, string]>(["", ""]);
  const { shownAs, choose } = useAmounts();
  const source = sources.find(({ key }) => key === wanted) ?? sources[0];
  if (source === undefined) return null;
  const years = source.years.map(({ year }) => year);
  const from = years.slice(0, -1).find((year) => String(year) === span[0]) ?? years[0] ?? 0;
  const later = years.filter((year) => year > from);
  const through = later.find((year) => String(year) === span[1]) ?? years.at(-1) ?? 0;
  return (
    <>
      <Choice
        label="Kostnad"
        value={source.key}
        options={sources.map(({ key, text }) => ({ key, text }))}
        onChoice={(key) => {
          setWanted(key);
          setSpan(["", ""]);
        }}
      />
      <Choice
        label="Från år"
        value={String(from)}
        options={yearOptions(years.slice(0, -1))}
        onChoice={(year) => setSpan([year, span[1]])}
      />
      <Choice
        label="Till år"
        value={String(through)}
        options={yearOptions(later)}
        onChoice={(year) => setSpan([String(from), year])}
      />
      <UnitOfAmounts unit={shownAs} onUnit={choose} />
      <GrowthSplit source={source} from={from} through={through} />
    </>
  );
}
