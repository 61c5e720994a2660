import { codeSections } from "../../engine/numberFormat/codeSections";
import { componentFormat } from "../../engine/numberFormat/componentFormat";
import type { FileCell, FileStyle } from "./fileModel";
import { needsMark } from "./cellContent";

/** Formats that the component has just as the file says them, so that their code needs no place of its own. */
const SAME = /^(?:General|(?:0|#,##0)(?:\.0+)?%?)$/i;

const DATES = /[yd]/i;

export interface CellFormat {
  /** The nearest that the component has. */
  readonly format: string | undefined;
  /** The file's own code, where it says more. */
  readonly code: string | undefined;
  /** The format makes of the cell a text. */
  readonly isText: boolean;
  /** It shows a day or a year, so that the date system matters. */
  readonly isDate: boolean;
}

const PLAIN: CellFormat = { format: undefined, code: undefined, isText: false, isDate: false };

function formatOf({ format: code }: FileStyle): CellFormat {
  const nearest = componentFormat(code);
  const first = (nearest ?? "").split(";")[0] ?? "";
  const isDate = codeSections(code).some((section) =>
    section.some(({ type, value }) => type === "DATETIME" && DATES.test(value)),
  );
  const plain = SAME.test(code);
  return {
    format: plain ? (/^General$/i.test(code) ? undefined : code) : nearest,
    code: plain ? undefined : code,
    isText: first.includes("@"),
    isDate,
  };
}

/** The number formats of a file's cell styles as the component takes them. */
export class CellFormats {
  private readonly all: readonly CellFormat[];

  constructor(styles: readonly FileStyle[]) {
    const known = new Map<string, CellFormat>();
    this.all = styles.map((style) => {
      const format = known.get(style.format) ?? formatOf(style);
      known.set(style.format, format);
      return format;
    });
  }

  of(style: number): CellFormat {
    return this.all[style] ?? PLAIN;
  }

  /**
   * The format of one cell. A number or a formula in a cell of text format is still a number in Excel, so
   * only texts get the component's text format, which would make a text of it.
   */
  for(cell: Pick<FileCell, "style" | "kind" | "value" | "formula">): CellFormat {
    const format = this.of(cell.style);
    if (!format.isText) return format;
    const staysText =
      cell.formula === undefined &&
      (cell.kind === "empty" || (cell.kind === "text" && !needsMark(String(cell.value))));
    return staysText ? format : { ...format, format: undefined, code: format.code ?? "@" };
  }
}
