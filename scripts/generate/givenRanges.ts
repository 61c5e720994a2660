import { describeNumber } from "../../functions/pipeline/describe";
import type { FunctionCase } from "./caseFile";
import { cellText, tableOf } from "./markdown";

function givenText(cell: unknown): string {
  if (cell === null || cell === "") return "tom";
  if (typeof cell === "number") return describeNumber(cell);
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return typeof cell === "object" ? (cell as { code: string }).code : cellText(cell);
}

export interface GivenRanges {
  /** What a column or row held, e.g. "A2:A4: 2020; 2024; 2028". */
  readonly inLine: string;
  /** Ranges of several rows and columns, as tables. */
  readonly tables: string;
}

/** What the ranges of a case's formula held. */
export function givenRanges({ formula, args }: FunctionCase): GivenRanges {
  const references = formula.match(/[A-Z]+\d+(:[A-Z]+\d+)?/g) ?? [];
  const ranges = args.filter((arg): arg is unknown[][] => Array.isArray(arg));
  if (references.length !== ranges.length) return { inLine: "", tables: "" };
  const isTable = (range: unknown[][]): boolean => range.length > 1 && (range[0]?.length ?? 0) > 1;
  const named = references.map((reference, i) => ({ reference, range: ranges[i] ?? [] }));
  return {
    inLine: named
      .filter(({ range }) => !isTable(range))
      .map(({ reference, range }) => `${reference}: ${range.flat().map(givenText).join("; ")}`)
      .join(" · "),
    tables: named
      .filter(({ range }) => isTable(range))
      .map(({ reference, range }) => {
        const [first = []] = range;
        const rows = range.map((row) =>
          row.map((cell) => (givenText(cell) === "tom" ? "" : givenText(cell))),
        );
        return tableOf([reference, ...first.slice(1).map(() => " ")], rows);
      })
      .join("\n\n"),
  };
}
