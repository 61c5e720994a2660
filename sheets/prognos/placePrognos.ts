import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import { linesOf } from "../builder/linesOf";
import { SheetBuilder } from "../builder/SheetBuilder";
import { backTestLayout } from "./backTestLayout";
import { NO_BACK_TEST } from "./backTestLine";
import { partsChart, totalsChart } from "./forecastCharts";
import { placeBackTest } from "./placeBackTest";
import { placeByScenario } from "./placeComparison";
import type { PlacedHistory } from "./placeHistory";
import {
  placeScenarioTable,
  TABLE_COLUMNS,
  TABLE_WIDTHS,
  type ScenarioTable,
  tableColumn,
} from "./placeScenarioTable";
import { type UntilYear, untilYear } from "./untilYear";

export interface PrognosContent {
  readonly name: string;
  readonly baseYear: number;
  readonly lastYear: number;
  /** Of each scenario: its name now, the cell that has it, and what its result rests on that nobody has said. */
  readonly scenarios: readonly {
    readonly name: string;
    readonly heading: string;
    readonly remarks: readonly string[];
  }[];
  /** The place among them of the base alone, which the others are compared with. */
  readonly alone: number;
  /** The base year's cell. */
  readonly baseYearCell: string;
  /** The earlier years' cells, where the base has any. */
  readonly history: PlacedHistory | undefined;
  /** PA.PROGNOS of a scenario to the last year in a cell, without =. */
  readonly call: (scenario: number, lastYear: string) => string;
}

const UNTIL = "$B$3";
const FIRST_BAND = 5;
const CHART_ROWS = 16;
const LINE = 17;
/** A column with a scenario's name over it. */
const SCENARIO_WIDTH = 126;

/**
 * "Ja" only where every row that is shown says so: an error counts as no. A row without a total has
 * nothing to say, and where no row has, neither has the sheet.
 */
function allAddUp(tables: readonly ScenarioTable[], years: number): string {
  const counted = (wanted: string): string =>
    tables.map(({ checks }) => `COUNTIF(${checks},"${wanted}")`).join("+");
  const blank = tables.map(({ checks }) => `COUNTBLANK(${checks})`).join("+");
  const rows = tables.length * years;
  return `IF(${blank}=${rows},"",IF(${counted("Ja")}+${blank}=${rows},"Ja","Nej"))`;
}

function placeTop(sheet: SheetBuilder, content: PrognosContent, until: UntilYear): void {
  const { name, baseYear, lastYear, baseYearCell } = content;
  sheet.put("A1", `=${until.title}`, "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    asCellText(
      `${name}. Kronor i löpande priser, räknade av PA.PROGNOS ur bladen med indata och antaganden: ändra där. Minus i avvikelsen är överskriden budget. Basårets rad är utfall, åren därefter prognos.`,
    ),
    "lead",
  );
  sheet.height(2, 22);
  sheet.put("A3", "Till år", "label");
  sheet.put("B3", `=${baseYearCell}+${lastYear - baseYear}`, "strong", "year");
  sheet.put("F3", `=${until.line}`, "lead");
  sheet.height(3, 24);
}

/** The live forecast: totals by scenario, charts, differences, and a table a scenario. */
export function placePrognos(sheetName: string, content: PrognosContent): SheetBuilder {
  const { scenarios, baseYear, lastYear, history } = content;
  const count = scenarios.length;
  const years = lastYear - baseYear + 1;
  const block = years + 3;
  const tops = {
    totals: FIRST_BAND,
    charts: FIRST_BAND + block,
    differences: FIRST_BAND + block + CHART_ROWS + 2,
    deviations: FIRST_BAND + 2 * block + CHART_ROWS + 2,
    tables: FIRST_BAND + 3 * block + CHART_ROWS + 2,
    test: FIRST_BAND + (3 + count) * block + CHART_ROWS + 2,
  };
  const columns = Math.max(TABLE_COLUMNS, count + 1);
  const sheet = new SheetBuilder(sheetName, {
    widths: Array.from({ length: columns }, (_, place) =>
      Math.max(TABLE_WIDTHS[place] ?? 0, place > 0 && place <= count ? SCENARIO_WIDTH : 0),
    ),
    frozenRows: 3,
    rows: (history ? backTestLayout(tops.test, history.years).next : tops.test) + 2,
  });
  const until = untilYear(UNTIL, content.baseYearCell, years);
  placeTop(sheet, content, until);
  const tables = scenarios.map(({ heading, remarks }, place): ScenarioTable => {
    const top = tops.tables + place * block;
    sheet.band(top, `="${place + 5}  "&${heading}`, columns);
    const call = content.call(place, UNTIL);
    const id = `Prognos_${place + 1}`;
    if (remarks.length > 0) {
      const text = `När bladet skrevs: ${remarks.join(" ")}`;
      sheet.put(`A${top + years + 2}`, asCellText(text), "source");
    }
    return placeScenarioTable(sheet, { id, head: top + 1, call, years, hides: until.hides });
  });
  const lines = scenarios.map(({ name }) => linesOf(name, SCENARIO_WIDTH));
  const shared = {
    years,
    scenarios: count,
    height: Math.max(2, ...lines) * LINE + 8,
    heading: (place: number) => scenarios[place]?.heading ?? "",
    year: (place: number) => `A${(tables[0]?.first ?? 0) + place}`,
  };
  const totalRow = (place: number): number => tops.totals + 2 + place;
  sheet.band(tops.totals, "1  Totalt per scenario, kr", columns);
  placeByScenario(sheet, {
    ...shared,
    head: tops.totals + 1,
    cell: (scenario, place) => `${tableColumn("total")}${(tables[scenario]?.first ?? 0) + place}`,
  });
  sheet.band(tops.charts, "2  Diagram", columns);
  const alone = scenarios[content.alone]?.heading ?? "";
  const compared = `$${columnLetters(content.alone + 1)}`;
  sheet.band(tops.differences, `="3  Skillnad mot "&${alone}&", kr"`, columns);
  placeByScenario(sheet, {
    ...shared,
    head: tops.differences + 1,
    cell: (scenario, place) => {
      const row = totalRow(place);
      const own = `${columnLetters(scenario + 1)}${row}`;
      return `IF(${compared}${row}="","",${own}-${compared}${row})`;
    },
  });
  sheet.band(tops.deviations, "4  Budgetavvikelse, kr (minus är överskriden budget)", columns);
  placeByScenario(sheet, {
    ...shared,
    head: tops.deviations + 1,
    cell: (scenario, place) =>
      `${tableColumn("deviation")}${(tables[scenario]?.first ?? 0) + place}`,
  });
  const test = { top: tops.test, band: `${count + 5}  Prov bakåt`, columns };
  sheet.put("A4", history ? placeBackTest(sheet, test, history) : NO_BACK_TEST, "lead");
  sheet.put("D3", "Delar blir totalt", "textRight");
  sheet.put("E3", `=${allAddUp(tables, years)}`, "check");
  const chartRow = tops.charts;
  sheet.charts.push(
    totalsChart(
      { first: totalRow(0), last: totalRow(years - 1) },
      scenarios.map(({ name }) => name),
      content.alone,
      { col: 0, row: chartRow, x: 4, y: 10 },
    ),
  );
  const [main] = tables;
  if (main !== undefined) {
    sheet.charts.push(
      partsChart(main, scenarios[0]?.name ?? "", { col: 5, row: chartRow, x: 124, y: 10 }),
    );
  }
  return sheet;
}
