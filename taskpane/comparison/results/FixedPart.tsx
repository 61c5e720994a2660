import { useMemo } from "react";
import { BASE_YEAR, fixedSeries } from "../../../src/comparison/fixedSeries";
import { Decimal } from "../../../src/exact/decimal";
import { schablonPrices } from "../../../src/national/tables/spending";
import { figureIn, yearsIn } from "../../../src/national/tables/nationalTable";
import { inUnit } from "../../../src/variance/moneyUnit";
import { useAmounts } from "../../ownvalues/useAmounts";
import { kronorAndOre } from "../../shared/numbers";
import { lineOf } from "../chart/lineOf";
import { SeriesFigure } from "../chart/SeriesFigure";
import { EventSwitch } from "../EventSwitch";
import type { Calculated } from "../evaluate";
import { ownName } from "../ownName";

interface Amount {
  readonly year: number;
  readonly amount: Decimal;
}

const asItIs = (amount: Decimal): Decimal => amount;
const schablon: readonly Amount[] = yearsIn(schablonPrices).flatMap((year) => {
  const amount = figureIn(schablonPrices, "current", year);
  return amount === undefined ? [] : [{ year, amount: new Decimal(amount) }];
});

function Fixed({
  title,
  unit,
  amounts,
  scale,
  text,
}: {
  readonly title: string;
  readonly unit: string;
  readonly amounts: readonly Amount[];
  /** As the axis has it. */
  readonly scale: (amount: Decimal) => Decimal;
  readonly text: (amount: Decimal) => string;
}) {
  const years = useMemo(() => fixedSeries(amounts), [amounts]);
  const lines = useMemo(() => {
    const scaled = (amount: Decimal | undefined) => amount && scale(amount);
    return [
      lineOf("Löpande priser", years, ({ current }) => scaled(current)),
      lineOf(`${BASE_YEAR} års priser`, years, ({ fixed }) => scaled(fixed)),
    ];
  }, [years, scale]);
  const numbers = useMemo(() => years.map(({ year }) => year), [years]);
  const without = years.filter(({ fixed }) => fixed === undefined).map(({ year }) => year);
  const assumed = years.filter(({ isAssumed }) => isAssumed).map(({ year }) => year);
  return (
    <SeriesFigure
      title={title}
      unit={unit}
      years={numbers}
      lines={lines}
      textOf={(place, year) => {
        const found = years.find((each) => each.year === year);
        const value = place === 0 ? found?.current : found?.fixed;
        return value === undefined ? "" : text(value);
      }}
    >
      {assumed.length > 0 && (
        <p className="hint">Prisindex {assumed.join(", ")} är ett antagande (OPI, härlett).</p>
      )}
      {without.length > 0 && (
        <p className="hint">
          Prisindex finns inte för {without.join(", ")}: de åren har inget belopp i fasta priser.
        </p>
      )}
    </SeriesFigure>
  );
}

/** The municipality's cost, and the schablon, in current and fixed prices. */
export function FixedPart({ calculated }: { readonly calculated: Calculated | undefined }) {
  const { rounding, text } = useAmounts();
  const { unit } = rounding;
  const scale = useMemo(() => (amount: Decimal) => inUnit(amount, unit), [unit]);
  const own = useMemo(
    () =>
      (["sfbCost", "lssCost"] as const).map((id) => ({
        id,
        amounts: (calculated?.years ?? []).flatMap(({ year, figures }) => {
          const amount = figures[id];
          return amount === undefined ? [] : [{ year, amount }];
        }),
      })),
    [calculated],
  );
  return (
    <>
      <EventSwitch />
      <p className="entry__description">
        Fasta priser: omsorgsprisindex (OPI) som Försäkringskassans Tabell 42 räknar med, i{" "}
        {BASE_YEAR} års priser.
      </p>
      {calculated !== undefined &&
        own
          .filter(({ amounts }) => amounts.length > 0)
          .map(({ id, amounts }) => (
            <Fixed
              key={id}
              title={`${ownName(calculated.form)}, kostnad ${id === "sfbCost" ? "SFB" : "LSS"}`}
              unit={unit}
              amounts={amounts}
              scale={scale}
              text={text}
            />
          ))}
      <Fixed
        title="Schablonbeloppet"
        unit="kr per timme"
        amounts={schablon}
        scale={asItIs}
        text={kronorAndOre}
      />
    </>
  );
}
