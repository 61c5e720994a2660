import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import type { FieldLimits } from "../labelled/fieldLimits";
import { ModelError } from "../modelError";

/** When the municipality's persons are counted. */
export type OwnCount = "average" | "october" | "december";

export type OwnFigureId =
  | "inhabitants"
  | "young"
  | "sfbPersons"
  | "sfbHours"
  | "sfbCost"
  | "lssPersons"
  | "lssHours"
  | "lssCost"
  | "children"
  | "middle"
  | "old"
  | "nation"
  | "nationChildren"
  | "nationMiddle"
  | "nationOld";

/** A year of the municipality's own: what it has, nothing guessed. Costs in kr and positive. */
export interface OwnYear {
  readonly year: number;
  readonly figures: Readonly<Partial<Record<OwnFigureId, Decimal>>>;
}

export interface OwnField extends FieldLimits {
  readonly id: OwnFigureId;
  /** Swedish. */
  readonly label: string;
  /** Where it stands among the fields. */
  readonly group: "own" | "ages" | "nation";
}

const MOST_INHABITANTS = 100_000_000;

const field = (
  id: OwnFigureId,
  label: string,
  unit: string,
  more: Partial<OwnField> = {},
): OwnField => ({
  ...{ id, label, unit, group: "own", min: 0, max: 1e12, above: false, whole: false },
  ...more,
});
const people = (id: OwnFigureId, label: string, more: Partial<OwnField> = {}): OwnField =>
  field(id, label, "personer", { max: MOST_INHABITANTS, whole: true, ...more });

/** The figures of a year, as they are typed and read. */
export const ownFields: readonly OwnField[] = [
  people("inhabitants", "Invånare 31 december", { above: true }),
  people("young", "varav 0–19 år"),
  field("sfbPersons", "Personer SFB", "personer", { max: 1_000_000 }),
  field("sfbHours", "Beviljade timmar per vecka och person, SFB", "timmar per vecka", {
    max: 1000,
  }),
  field("sfbCost", "Kostnad SFB, de första 20 timmarna", "kr"),
  field("lssPersons", "Personer LSS", "personer", { max: 1_000_000 }),
  field("lssHours", "Timmar LSS under året", "timmar"),
  field("lssCost", "Kostnad LSS", "kr"),
  people("children", "Invånare 0–17 år", { group: "ages" }),
  people("middle", "Invånare 18–65 år (före 2023: 18–64)", { group: "ages" }),
  people("old", "Invånare 66 år och äldre (före 2023: 65)", { group: "ages" }),
  people("nation", "Rikets invånare", { group: "nation", above: true }),
  people("nationChildren", "Rikets invånare 0–17 år", { group: "nation", above: true }),
  people("nationMiddle", "Rikets invånare 18–65 år (före 2023: 18–64)", {
    group: "nation",
    above: true,
  }),
  people("nationOld", "Rikets invånare 66 år och äldre (före 2023: 65)", {
    group: "nation",
    above: true,
  }),
];

const labels = Object.fromEntries(ownFields.map(({ id, label }) => [id, label]));

/** Ages that are all given are the whole, to the person. */
function checkAges(
  { year, figures }: OwnYear,
  whole: OwnFigureId,
  ages: readonly OwnFigureId[],
): void {
  const total = figures[whole];
  const given = ages.map((id) => figures[id]);
  if (total === undefined || given.some((each) => each === undefined)) return;
  const sum = given.reduce<Decimal>((all, each) => all.plus(each ?? 0), new Decimal(0));
  if (sum.eq(total)) return;
  throw new ModelError(
    "invalid",
    `Åldersgrupperna ${year} är ${swedishNumber(sum)} tillsammans men ”${labels[whole] ?? ""}” är ${swedishNumber(total)}. Rätta det ena.`,
    [...ages, whole],
  );
}

/**
 * Refuses a year that cannot be right.
 *
 * @throws ModelError `invalid` naming the fields: ages that are not the whole, more persons than inhabitants.
 */
export function checkOwnYear(own: OwnYear): void {
  const { year, figures } = own;
  const { inhabitants, young } = figures;
  if (inhabitants !== undefined) {
    for (const id of ["young", "sfbPersons", "lssPersons"] as const) {
      const count = id === "young" ? young : figures[id];
      if (count === undefined || count.lte(inhabitants)) continue;
      throw new ModelError(
        "invalid",
        `”${labels[id] ?? ""}” ${year} är ${swedishNumber(count)}, fler än invånarna (${swedishNumber(inhabitants)}). Rätta det ena.`,
        [id, "inhabitants"],
      );
    }
  }
  checkAges(own, "inhabitants", ["children", "middle", "old"]);
  checkAges(own, "nation", ["nationChildren", "nationMiddle", "nationOld"]);
}
