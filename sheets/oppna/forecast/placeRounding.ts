import { parts, type PartId } from "../../../src/forecast/results/part";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { FieldId } from "../../../src/forecast/fields/forecastFields";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { firstFilled } from "../firstFilled";
import { withoutNoise } from "../withoutNoise";
import { placeRoundedParts } from "../roundedParts";
import type { GivenCells } from "./placeGiven";
import type { MonthCells } from "./placeMonths";
import type { YearCells } from "./placeYears";

interface Plan {
  readonly given: GivenCells;
  readonly years: YearCells;
  readonly months: MonthCells;
  readonly count: number;
}

/** The columns of each year in whole öre; the base year's row is the first. */
export interface RoundedYears {
  readonly first: number;
  readonly parts: Readonly<Record<PartId, string>>;
  readonly total: string;
  /** Before rounding. */
  readonly exact: string;
}

/** Of each part its outturn, and what there cannot be any of where it has cost nothing (forecastYears.ts). */
const OUTTURN: Readonly<Record<PartId, readonly [FieldId, ...FieldId[]]>> = {
  sfb: ["outturnSfb", "sfbPersons"],
  lss: ["outturnLss", "lssPersons", "lssHours"],
  provider: ["outturnProvider", "providerPersons"],
  sickPay: ["outturnSickPay", "sickPay", "sickShare"],
  oneOffs: ["outturnOneOffs"],
};

/** Each year's parts, first as they are and then in whole öre that make the total. */
export function placeRounding(sheet: SheetBuilder, top: number, content: Plan): RoundedYears {
  const { given, years, months, count } = content;
  const table = new ColumnTable(sheet, top + 1, count + 1);
  const year = table.add("År", (_, place) => `$A$${years.baseRow + place}`, "year");
  const raw = parts.map(({ id, label }) =>
    table.add(
      label,
      (row, place) =>
        place === 0
          ? firstFilled([given.given(OUTTURN[id][0])], knownField(OUTTURN[id][0]))
          : withoutNoise(`SUMIF(${months.years},${year}${row},${months.parts[id]})`),
      "kronor",
    ),
  );
  const [from = "", to = ""] = [raw[0], raw.at(-1)];
  const nothing = (id: PartId): string =>
    `OR(${given.given(OUTTURN[id][0])}<>"",AND(${OUTTURN[id].map((each) => `N(${given.given(each)})=0`).join(",")}))`;
  const whole = `AND(COUNT(${from}${table.first}:${to}${table.first})>0,${parts.map(({ id }) => nothing(id)).join(",")})`;
  const exact = table.add(
    "Summa",
    (row, place) => {
      const sum = withoutNoise(`SUM(${from}${row}:${to}${row})`);
      return place === 0 ? `IF(${whole},${sum},"")` : sum;
    },
    "kronor",
  );
  const { rounded, sum } = placeRoundedParts(
    table,
    raw,
    parts.map(({ label }) => label),
  );
  const total = table.add(
    "Totalt, hela ören",
    (row, place) => (place === 0 ? `IF(${exact}${row}="","",${sum}${row})` : `${sum}${row}`),
    "kronor",
  );
  sheet.band(top, "2  Avrundat till hela ören så att delarna blir summan", table.width);
  return {
    first: table.first,
    parts: Object.fromEntries(parts.map(({ id }, place) => [id, rounded[place]])) as Record<
      PartId,
      string
    >,
    total,
    exact,
  };
}
