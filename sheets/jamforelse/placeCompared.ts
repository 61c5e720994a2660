import type { ComparedYear } from "../../src/comparison/comparedYear";
import { BASE_YEAR, indexReach } from "../../src/comparison/fixedSeries";
import type { OwnYear } from "../../src/comparison/ownYear";
import type { Decimal } from "../../src/exact/decimal";
import { asCellText } from "../builder/cellText";
import { shownText } from "../builder/shownText";
import { COLOURS } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { CHART, CHART_ROWS, COLUMNS, placeLine } from "./placeLine";

const HEADS = [
  ...["År", "Invånare", "Personer", "Rikets personer", "Rikets invånare", "Per 100\u00a0000"],
  ...["Riket per 100\u00a0000", "Väntat antal", "Skillnad, personer", "Skillnad, kr (skattning)"],
  ...["Kostnad, kr", "Timmar", `I ${BASE_YEAR} års priser, kr`],
];

const given = (value: Decimal | undefined): string | null => value?.toFixed() ?? null;

/** The cost in the prices of the base year, as far as the index reaches. */
function fixedFormula(row: number, year: number): string | null {
  const reach = indexReach(year);
  if (reach === undefined) return null;
  const growth = reach.growth === undefined ? "" : `,${reach.growth.toFixed()}`;
  return `=IF(K${row}="","",PA.FASTPRIS(K${row},A${row},${BASE_YEAR}${growth}))`;
}

/** What the difference costs, as the pane has it. */
function costFormula(row: number, { part, cost }: ComparedYear): string | null {
  if (cost === undefined) return null;
  const blank = `OR(I${row}="",N(C${row})=0)`;
  if (part === "sfb") {
    return `=IF(I${row}="","",SIGN(I${row})*PA.SFB(A${row},ABS(I${row})))`;
  }
  return cost.by === "ownCost"
    ? `=IF(${blank},"",I${row}*K${row}/C${row})`
    : `=IF(${blank},"",I${row}*L${row}/C${row}*PA.SCHABLON(A${row}))`;
}

function placeYear(
  sheet: SheetBuilder,
  row: number,
  year: ComparedYear,
  { figures }: Pick<OwnYear, "figures">,
): void {
  const { part, nation, nationInhabitants, expected } = year;
  sheet.put(`A${row}`, year.year, "valueLeft", "year");
  sheet.put(`B${row}`, given(figures.inhabitants), "input", "whole");
  sheet.put(`C${row}`, given(year.persons), "input", year.persons.isInteger() ? "whole" : "weekly");
  sheet.put(`D${row}`, given(nation?.persons), "input", "whole");
  const isAssumed = nationInhabitants?.status === "antagande";
  sheet.put(
    `E${row}`,
    given(nationInhabitants?.count),
    isAssumed ? "assumption" : "input",
    "whole",
  );
  const per = (persons: string, all: string): string =>
    `=IF(OR(${persons}${row}="",${all}${row}=""),"",${persons}${row}/${all}${row}*100000)`;
  sheet.put(`F${row}`, per("C", "B"), "value", "weekly");
  sheet.put(`G${row}`, per("D", "E"), "value", "weekly");
  const byAge = expected !== undefined && expected.basis !== "none";
  sheet.put(
    `H${row}`,
    byAge
      ? expected.persons.toDecimalPlaces(4).toFixed()
      : `=IF(OR(B${row}="",G${row}=""),"",B${row}*D${row}/E${row})`,
    "value",
    "weekly",
  );
  sheet.put(`I${row}`, `=IF(H${row}="","",C${row}-H${row})`, "value", "weekly");
  sheet.put(`J${row}`, costFormula(row, year), "forecast", "whole");
  sheet.put(`K${row}`, given(part === "sfb" ? figures.sfbCost : figures.lssCost), "input", "whole");
  sheet.put(`L${row}`, part === "lss" ? given(figures.lssHours) : null, "input", "whole");
  sheet.put(`M${row}`, fixedFormula(row, year.year), "value", "whole");
}

interface Part {
  readonly title: string;
  readonly compared: readonly ComparedYear[];
  readonly years: readonly OwnYear[];
  readonly words: readonly string[];
  readonly name: string;
  readonly id: string;
}

/** A part's years beside the nation's, with live formulas and a chart; gives the next free row. */
export function placeCompared(sheet: SheetBuilder, top: number, of: Part): number {
  const { title, compared, years, words, name, id } = of;
  sheet.band(top, asCellText(title), COLUMNS);
  HEADS.forEach((text, k) => {
    sheet.put(`${"ABCDEFGHIJKLM"[k] ?? ""}${top + 1}`, text, k === 0 ? "headLeft" : "head");
  });
  sheet.height(top + 1, 40);
  const first = top + 2;
  compared.forEach((year, k) => {
    placeYear(
      sheet,
      first + k,
      year,
      years.find((own) => own.year === year.year) ?? { figures: {} },
    );
  });
  const last = first + compared.length - 1;
  let row = last + 1;
  for (const text of words) row = placeLine(sheet, row, text);
  sheet.charts.push({
    ...{ id, kind: "line", title: `${title.slice(3)}, personer per 100 000 invånare` },
    labels: `A${first}:A${last}`,
    series: [
      { range: `F${first}:F${last}`, label: shownText(name), colour: COLOURS.booked },
      { range: `G${first}:G${last}`, label: "Riket", colour: COLOURS.model },
    ],
    at: { col: 0, row: row - 1, x: 4, y: 8 },
    size: CHART,
    axis: { x: "År", y: "Per 100 000", min: 0 },
  });
  return row + CHART_ROWS;
}
