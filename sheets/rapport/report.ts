import type { Decimal } from "../../src/exact/decimal";
import type { ChartPlan } from "../builder/chartPlan";

/** An amount of a table, in the unit that its caption tells. */
export interface ReportFigure {
  readonly value: Decimal;
  readonly decimals: number;
  /** A deviation: in words it has its plus too. */
  readonly signed?: boolean;
}

/** A cell: text, a figure, or undefined where there is none. */
export type ReportCell = string | ReportFigure | undefined;

export interface ReportRow {
  readonly cells: readonly ReportCell[];
  /** A part over its posts, or the sum under them. */
  readonly kind?: "part" | "total";
}

export interface ReportTable {
  /** With the unit, and what a sign means: "Prognos per år, tkr. Minus är över budget." */
  readonly caption: string;
  /** The first is that of the rows' names. */
  readonly heads: readonly string[];
  readonly rows: readonly ReportRow[];
}

export interface ReportSeries {
  readonly label: string;
  readonly colour: string;
  readonly type?: "bar" | "line";
  /** As many as there are labels; undefined where nothing is drawn. */
  readonly values: readonly (Decimal | undefined)[];
}

type DrawnAs = Pick<ChartPlan, "id" | "title" | "axis">;

/** Amounts by year or month, or a waterfall from one cost to another; as the tables show them. */
export type ReportChart = DrawnAs &
  (
    | {
        readonly kind: ChartPlan["kind"];
        readonly stacked?: boolean;
        readonly labels: readonly string[];
        readonly series: readonly ReportSeries[];
      }
    | {
        readonly kind: "waterfall";
        readonly bars: readonly {
          readonly name: string;
          readonly value: Decimal;
          readonly isTotal: boolean;
        }[];
      }
  );

/** A part of the report, with what its figures are. */
export interface ReportSection {
  readonly title: string;
  /** "Prognos", "Simulering"; undefined: the user's own words. */
  readonly status?: string | undefined;
  /** Whose figures they are, where they are an example's. */
  readonly example?: string | undefined;
  readonly paragraphs: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly chart?: ReportChart | undefined;
  /** In small: what the figures rest on, seed and options, what is left out and why. */
  readonly notes: readonly string[];
}

/** The report, the same for the sheet and the clipboard. */
export interface Report {
  readonly title: string;
  /** "" where it is not told. */
  readonly municipality: string;
  /** "2026-03-31". */
  readonly date: string;
  readonly sections: readonly ReportSection[];
  /** What made it: version and date of the parameters. */
  readonly foot: string;
}
