import { blankCell, type Grid, type GridCell } from "../cells/gridCell";
import { plainLabel } from "../words/plainLabel";
import { isAside } from "./isAside";
import { understood } from "../words/understood";
import { type HeadGroup, headGroup, headKind } from "./headGroup";
import { isRemark } from "./isRemark";
import { isFigure, isWords } from "./rowKinds";
import { sectionPath } from "./sectionPath";
import type { TableRow } from "./tableRow";

const CODE = /^\d{3,6}$/;

const isFilled = ({ kind }: GridCell): boolean => kind !== "blank";

/** A label's texts, what is blank in the outer columns taken from the row above. */
class Labels {
  private outer: string[] = [];

  constructor(private readonly columns: readonly number[]) {}

  /** The label of a row; undefined where it has none of its own. */
  of(row: readonly GridCell[]): string {
    const own = this.columns.map((at) => this.text(row[at]));
    const last = own.findLastIndex((text) => text !== "");
    this.columns.forEach((_, place) => {
      if (own[place] === "") return;
      this.outer = this.columns.map((_, at) =>
        at < place ? (this.outer[at] ?? "") : at === place ? (own[place] ?? "") : "",
      );
    });
    if (last < 0) return "";
    return own
      .map((text, place) => (text === "" && place < last ? (this.outer[place] ?? "") : text))
      .filter((text) => text !== "")
      .join(" ");
  }

  /** The last of its own texts. */
  lastOf(row: readonly GridCell[]): string {
    return (
      this.columns
        .map((at) => (row[at]?.kind === "text" ? row[at].text : ""))
        .findLast((text) => text !== "") ?? ""
    );
  }

  restart(): void {
    this.outer = [];
  }

  private text(cell: GridCell | undefined): string {
    if (cell === undefined || cell.kind === "blank") return "";
    return cell.kind === "text" || CODE.test(cell.text) ? cell.text : "";
  }
}

/** A later row of years begins a new table where it cannot be one of figures. */
function restarts(row: readonly GridCell[], group: HeadGroup, afterFigures: boolean): boolean {
  const same = group.columns.filter(
    ({ at, when }) => row[at]?.value !== undefined && row[at]?.value === when?.year,
  );
  const numbers = row.filter(({ kind }) => kind === "number");
  if (numbers.length === 0 || same.length >= Math.max(2, numbers.length / 2)) return true;
  const label = row.find(({ kind }) => kind === "text")?.text ?? "";
  // The corner of the years above once more.
  if (label !== "" && plainLabel(label) === plainLabel(group.corner)) return true;
  const { measure, parts } = understood(label);
  return !afterFigures || (measure === undefined && parts.size === 0);
}

/** A table's rows of figures, and the lines of words among them that are no headings. */
export interface RowsRead {
  readonly rows: readonly TableRow[];
  readonly remarks: readonly string[];
}

/** Every row of figures of a table with years along the top, and what it stands under. */
export function tableRows(grid: Grid): RowsRead {
  const isHead = headKind(grid);
  if (isHead === undefined) return { rows: [], remarks: [] };
  const remarks: string[] = [];
  const read: TableRow[] = [];
  let group: HeadGroup | undefined;
  let labels = new Labels([0]);
  let titles: readonly string[] = [];
  let sections: readonly string[] = [];
  let pending: string[] = [];
  let afterFigures = false;
  const groups = grid.flatMap((row, at) => (isHead(row) ? [headGroup(grid, at, isHead)] : []));
  for (let at = 0; at < grid.length; at += 1) {
    const row = grid[at] ?? [];
    const head = groups.find(({ from }) => from === at);
    const main =
      head === undefined ? row : (grid.slice(head.from, head.to + 1).find(isHead) ?? row);
    if (head !== undefined && (group === undefined || restarts(main, group, afterFigures))) {
      if (group === undefined) titles = pending;
      else titles = titles.filter((title) => understood(title).parts.size === 0);
      sections = group === undefined ? [] : pending;
      [group, labels, pending, afterFigures] = [head, new Labels(head.labels), [], false];
      at = head.to;
      continue;
    }
    const filled = row.filter(isFilled);
    const [first] = filled;
    if (first === undefined && !row.some(({ text }) => text !== "")) continue;
    const words = filled.filter(({ kind }) => kind === "text").map(({ text }) => text);
    if (isAside(words[0] ?? "")) continue;
    if (group === undefined) {
      if (words.length > 0) pending.push(words.join(" "));
      continue;
    }
    const cells = group.columns.map((column) => row[column.at] ?? blankCell(at, column.at));
    const hasFigures = cells.some((cell) => isFigure(cell) || cell.text !== "");
    const over = new Set(cells.filter(isWords).map(({ text }) => text));
    if (over.size > 1 && !cells.some(isFigure) && !filled.some(isFigure)) {
      // New headings without years: what stands under them is not of the years above.
      group = { ...group, columns: [] };
      continue;
    }
    if (!hasFigures && words.length > 0 && !filled.some(isFigure)) {
      const heading = words.join(" ");
      if (afterFigures && isRemark(heading)) {
        remarks.push(heading);
        continue;
      }
      pending.push(heading);
      labels.restart();
      sections = sectionPath(sections, heading, afterFigures);
      afterFigures = false;
      continue;
    }
    afterFigures = true;
    pending = [];
    const { columns, corner, bare } = group;
    read.push({
      at,
      label: labels.of(row),
      named: labels.lastOf(row),
      sections,
      corner,
      titles,
      columns,
      cells,
      note: group.notes.flatMap((place) => row[place]?.text ?? []).join(" "),
      bare,
      first: first ?? blankCell(at, 0),
    });
  }
  return { rows: read, remarks };
}
