import { exactPlus } from "../../src/exact/exactPlus";
import { isMoney, STAGES, type Stage } from "../../src/ownfigures/meaning/meaning";
import type { Figure, Line } from "../../src/ownfigures/reading/reading";
import { figureText } from "./figureText";

const yearsText = (years: readonly number[]): string => {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? String(first) : `${first}–${last}`;
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the months of one year come to, kr: ”1 650 000 kr”. */
function monthsSum(figures: readonly Figure[]): readonly string[] {
  const [first] = figures;
  const isOneYear = figures.every(({ year }) => year === first?.year);
  if (first === undefined || !isOneYear || !isMoney(first.meaning)) return [];
  return [
    figureText(
      first.meaning,
      figures.reduce((sum, { value }) => exactPlus(sum, value), 0),
    ),
  ];
}

function ofStage(stage: Stage, figures: readonly Figure[], baseYear: number | undefined): string {
  const whole = figures.filter(({ month }) => month === undefined);
  const years = [...new Set(whole.map(({ year }) => year))].sort((one, other) => one - other);
  const months = figures.length - whole.length;
  const shown =
    whole.find(({ year }) => year === baseYear) ?? whole.find(({ year }) => year === years.at(-1));
  const parts = [
    ...(shown === undefined
      ? []
      : [
          years.length === 1
            ? `${shown.year}: ${figureText(shown.meaning, shown.value)}`
            : `${yearsText(years)}, ${shown.year}: ${figureText(shown.meaning, shown.value)}`,
        ]),
    ...(months === 0 ? [] : [`${months} ${months === 1 ? "månad" : "månader"}`]),
    ...(shown === undefined ? monthsSum(figures) : []),
  ];
  return `${upper(STAGES[stage])} ${parts.join(", ")}.`;
}

/** What a row gives, by kind: ”Utfall 2021–2025, 2025: 4 896 000 kr.” */
export function figuresText({ figures: all, meaning }: Line, baseYear: number | undefined): string {
  // A known item of a ledger is in its part's cost too: the line tells it once.
  const figures = all.filter((figure) => figure.meaning === meaning);
  const stages = [...new Set(figures.map(({ stage }) => stage))];
  return stages
    .map((stage) =>
      ofStage(
        stage,
        figures.filter((figure) => figure.stage === stage),
        baseYear,
      ),
    )
    .join(" ");
}
