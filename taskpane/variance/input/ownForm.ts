import type { Cell } from "../../../src/labelled/cell";
import type { OwnComparison, OwnFigures } from "../../../src/ownfigures/taken/ownFigures";
import { figureText } from "../../ownfigures/figureText";
import type { Uses } from "../../ownfigures/uses";
import { emptyRow, type PartForm, type VarianceForm } from "../form";
import { typedRow } from "../typedRows";

const PARTS = {
  sfb: { name: "SFB", volume: "Personer", price: "Kostnad per person" },
  lss: { name: "LSS", volume: "Timmar", price: "Kostnad per timme" },
  provider: { name: "Egen regi", volume: "Brukare", price: "Underskott per brukare" },
} as const;
const KNOWN = {
  lateInvoices: ["Sena fakturor", 1],
  repayments: ["Återbetalningar", -1],
  stateGrants: ["Statsbidrag", -1],
} as const;

/** The year that is compared: the base year, else the last one with budget and outturn. */
function yearOf({ comparisons, baseYear }: OwnFigures): number | undefined {
  const years = comparisons.map(({ year }) => year);
  if (years.length === 0) return undefined;
  return baseYear !== undefined && years.includes(baseYear) ? baseYear : Math.max(...years);
}

/** Volume and price need a volume on both sides. */
const hasVolume = ({ volume }: OwnComparison): boolean =>
  volume !== undefined && volume.budget > 0 && volume.outturn > 0;

function factorsOf(each: OwnComparison): readonly (readonly Cell[])[] {
  const { part, volume, cost } = each;
  const names = PARTS[part];
  if (volume === undefined || !hasVolume(each)) {
    return [["Nettokostnad", cost.budget, cost.outturn]];
  }
  return [
    [names.volume, volume.budget, volume.outturn],
    [names.price, null, null],
    ["Totalt", cost.budget, cost.outturn],
  ];
}

/** Budget and outturn of a year as the view compares them, part by part; undefined where no part has both. */
export function ownForm(
  figures: OwnFigures,
  place: string,
  { method }: Pick<VarianceForm, "method">,
): VarianceForm | undefined {
  const year = yearOf(figures);
  if (year === undefined) return undefined;
  const known = figures.knownItems
    .filter((item) => item.year === year)
    .map(({ field, amount }) => [KNOWN[field][0], 0, amount * KNOWN[field][1]] as const);
  const parts = figures.comparisons
    .filter((each) => each.year === year)
    .map((each): PartForm => ({
      name: PARTS[each.part].name,
      factors: factorsOf(each).map(typedRow),
      known: each.part === "sfb" && known.length > 0 ? known.map(typedRow) : [emptyRow],
    }));
  return {
    kind: "budget-outturn",
    method,
    parts,
    origin: `${place}, ${year}`,
    year: String(year),
    isExample: false,
  };
}

/** What Avvikelse makes of a municipality's own figures, and what is missing. */
export function ownFormUses(figures: OwnFigures): Uses {
  const year = yearOf(figures);
  if (year === undefined) {
    return {
      taken: [],
      problems: ["Inget år har både budget och utfall för samma del (SFB, LSS eller egen regi)."],
    };
  }
  const compared = figures.comparisons.filter((each) => each.year === year);
  return {
    taken: compared.map(({ part, cost }) => {
      const [budget, outturn] = [cost.budget, cost.outturn].map((value) =>
        figureText("total.cost", value),
      );
      return `${PARTS[part].name} ${year}: budget ${budget}, utfall ${outturn}.`;
    }),
    problems: compared
      .filter((each) => !hasVolume(each))
      .map(
        ({ part }) =>
          `${PARTS[part].name} ${year}: ${PARTS[part].volume.toLowerCase()} i både budget och utfall saknas, så skillnaden delas inte i volym och pris.`,
      ),
  };
}
