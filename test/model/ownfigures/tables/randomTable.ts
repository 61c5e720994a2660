import type { Cell } from "../../../../src/labelled/cell";
import type { Table } from "./judged";
import { type Municipality, type Row, rowsOf, UNITS } from "./municipality";

/** A table as such a municipality might write it, with what stands in it. */
export function randomTable(its: Municipality): Table {
  const { unit, said, wrongUnit, layout, down, head, label, text, parts } = its;
  const years = Array.from({ length: its.years }, (_, at) => 2026 - its.years + at);
  const factor = UNITS[unit];
  const rounded = (value: number): number =>
    unit === "mnkr" ? Math.round(value / 1e4) / 100 : Math.round(value / factor);
  const rows = rowsOf(its, years);
  const word = said === "none" ? "" : said === "wrong" ? wrongUnit : unit;
  const shown = (value: number): Cell =>
    text ? String(value).replace(".", ",").replace("-", "\u2212") : value;
  const cells = (row: Row): readonly number[] =>
    row.values.map((value) => (row.money ? rounded(value) : value));
  const line = (row: Row): Cell[] => {
    const own = row.labels[label] ?? "";
    const first =
      layout === "two columns"
        ? [row.section === "volume" ? "Volym" : row.section === "budget" ? "Budget" : "Kostnad"]
        : [];
    return [...first, own, ...cells(row).map(shown)];
  };
  const width = layout === "two columns" ? 2 : 1;
  const corner: Cell[] = Array.from({ length: width }, (_, at) =>
    at === width - 1 && said !== "right " ? word : "",
  );
  const headings = years.map((year): Cell =>
    head === "" || parts.budget ? year : `${head}${year}`,
  );
  const sums = rows.filter(({ section }) => section === "outturn");
  const total = years.map((_, place) =>
    sums.reduce((sum, row) => sum + (cells(row)[place] ?? 0), 0),
  );
  const totals = total.map((sum) => Number(sum.toPrecision(12)));
  const extra = (name: string, values: readonly number[]): Cell[] => [
    ...Array.from({ length: width - 1 }, () => ""),
    name,
    ...values.map(shown),
  ];
  const bySection = (section: Row["section"]): Cell[][] =>
    rows.filter((row) => row.section === section).map(line);
  const withHeading = (name: string, section: Row["section"]): Cell[][] => {
    const found = bySection(section);
    return found.length === 0 || layout !== "sections" ? found : [[name], ...found];
  };
  const table: Cell[][] = [
    ...(said === "right " ? [[`Personlig assistans, ${word}`]] : []),
    [...corner, ...headings],
    ...withHeading("Volymer", "volume"),
    ...withHeading("Kostnader", "outturn"),
    ...(parts.total ? [extra("Summa personlig assistans", totals)] : []),
    ...withHeading("Budget", "budget"),
    ...(parts.deviation
      ? [
          extra(
            "Avvikelse",
            totals.map((value) => Math.round(value / 50)),
          ),
        ]
      : []),
  ];
  const turned = Array.from({ length: width + years.length }, (_, column) =>
    table.map((row) => row[column] ?? null),
  );
  const value = (row: Row, place: number): number => {
    const shownValue = Math.abs(cells(row)[place] ?? 0);
    return row.money ? Number((shownValue * factor).toPrecision(12)) : shownValue;
  };
  const expected = rows.map(
    (row) =>
      [row.key, Object.fromEntries(years.map((year, place) => [year, value(row, place)]))] as const,
  );
  const sum = Object.fromEntries(
    years.map((year, place) => [
      year,
      Number((Math.abs(totals[place] ?? 0) * factor).toPrecision(12)),
    ]),
  );
  return {
    name: "",
    set: "random",
    rows: down ? turned : table,
    expect: {
      values: Object.fromEntries([
        ...expected,
        ...(parts.total ? [["tot.cost.utfall", sum] as const] : []),
      ]),
    },
  };
}
