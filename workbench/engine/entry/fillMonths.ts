import { readMonthText } from "../../../src/swedish/monthText";
import { shownPeriod } from "../../../src/labelled/shownPeriod";
import { formatKind } from "../../../src/labelled/formatKind";
import { spreadsheet } from "../spreadsheet";
import type { Registry } from "../registry";
import type { StoredCell } from "../spreadsheetTypes";
import { textLiteral } from "./guardLiteral";

type Cells = readonly (StoredCell | undefined)[];

interface Rule {
  readonly sequence: number;
  condition(cell: StoredCell, cells: Cells): boolean;
  generateRule(cell: StoredCell, cells: Cells, direction: string): object;
}

interface MonthRule {
  readonly from: string;
  readonly step: number;
  /** Months from the cell's own to the next that is filled from it; the component keeps it here. */
  current: number;
}

interface Origin {
  readonly border?: unknown;
  readonly cell?: Pick<StoredCell, "style" | "format">;
}

const MODIFIER = "PA_MONTH_MODIFIER";
/** Before the component's own, which counts the digits last in a text: 2025-12 would become 2025-13. */
const FIRST = 5;

/** The text that a cell holds as one, without the apostrophe that keeps it so. */
function textOf(cell: StoredCell | undefined): string | undefined {
  if (cell === undefined || cell.isFormula) return undefined;
  return cell.content?.replace(/^'/, "");
}

const monthOf = (cell: StoredCell | undefined) => readMonthText(textOf(cell) ?? "");

/** A month that stands for itself: a date cell shown as a month holds a number. */
const isMonth = (cell: StoredCell): boolean => monthOf(cell) !== undefined;

const isBack = (direction: string): boolean => direction === "up" || direction === "left";

/** How many months the marked cells are apart; of one cell, one. Undefined where they are not evenly. */
function stepOf(cells: Cells): number | undefined {
  const counts = cells.map((cell) => monthOf(cell)?.count);
  const [first, second] = counts;
  if (counts.length === 1) return 1;
  if (first === undefined || second === undefined) return undefined;
  const even = (all: readonly (number | undefined)[], step: number, around: boolean): boolean =>
    all.every((count, i) => {
      const before = all[i - 1];
      if (i === 0) return true;
      if (count === undefined || before === undefined) return false;
      const apart = count - before - step;
      return around ? apart % 12 === 0 : apart === 0;
    });
  // Names without a year go round: nov, dec, jan.
  const named = counts.every((count) => count !== undefined && count < 12);
  return even(counts, second - first, named) ? second - first : undefined;
}

/** The number of a date cell that is filled from alone; undefined for other cells. */
function aloneDate(cell: StoredCell, cells: Cells): number | undefined {
  if (cells.length !== 1 || cell.isFormula || formatKind(cell.format) !== "date") return undefined;
  const serial = Number(cell.content);
  return cell.content === "" || Number.isNaN(serial) ? undefined : serial;
}

/** What comes after a date that is shown as a year, as a month or as a day. */
function unitOf(serial: number, format: string | undefined): "years" | "months" | "days" {
  const shown = shownPeriod(serial, format);
  if (shown === undefined) return "days";
  return shown.includes("-") ? "months" : "years";
}

/**
 * A date alone fills on by what it shows, as Excel does: 2025-01 → 2025-02. The component counts days, so that
 * twelve months filled from one were twelve times January; and it fills upwards with days to come.
 */
function fillDates(rules: Registry<Rule>): void {
  rules.replace("paDates", {
    sequence: FIRST,
    condition: (cell, cells) => aloneDate(cell, cells) !== undefined,
    generateRule: (cell, cells, direction) => {
      const current = aloneDate(cell, cells) ?? 0;
      const step = isBack(direction) ? -1 : 1;
      const increment = { years: 0, months: 0, days: 0, [unitOf(current, cell.format)]: step };
      return { type: "DATE_INCREMENT_MODIFIER", increment, current };
    },
  });
}

/** Text months fill on as dates do: 2025-11, 2025-12 → 2026-01; mars 2025 → april 2025; dec → jan. */
export function fillMonths(): void {
  const registries = spreadsheet.registries as unknown as {
    readonly autofillRulesRegistry: Registry<Rule>;
    readonly autofillModifiersRegistry: Registry<{
      apply(rule: MonthRule, origin: Origin): object;
    }>;
  };
  fillDates(registries.autofillRulesRegistry);
  registries.autofillRulesRegistry.replace("paMonths", {
    sequence: FIRST,
    condition: (cell, cells) => isMonth(cell) && stepOf(cells) !== undefined,
    generateRule: (cell, cells, direction) => {
      const step = (stepOf(cells) ?? 0) * cells.length * (isBack(direction) ? -1 : 1);
      return { type: MODIFIER, from: textOf(cell) ?? "", step, current: 0 };
    },
  });
  registries.autofillModifiersRegistry.replace(MODIFIER, {
    apply: (rule, { border, cell }) => {
      rule.current += rule.step;
      const text = readMonthText(rule.from)?.later(rule.current) ?? rule.from;
      // 2025-03 would else be read as the first of March.
      const content = textLiteral(text, cell?.format);
      return {
        cellData: { border, style: cell?.style, format: cell?.format, content },
        tooltip: { props: { content: text } },
      };
    },
  });
}
