import type { Report, ReportSection, ReportTable } from "../../../sheets/rapport/report";
import { reportHead } from "../../../sheets/rapport/reportHead";
import { sectionTitle } from "../../../sheets/rapport/sectionTitle";
import { shownText } from "../../../sheets/builder/shownText";
import { pastedLines } from "./pastedLines";
import { reportCell } from "./reportCell";

const text = (given: string): string => pastedLines(given).join("\n");

/** With tabs, as a spreadsheet and Word take a table that is pasted as plain text. */
function tableText({ caption, heads, rows }: ReportTable): string {
  const lines = [heads, ...rows.map(({ cells }) => cells.map(pastedCell))];
  return [text(caption), ...lines.map((cells) => cells.join("\t"))].join("\n");
}

/** A figure's own plus is no formula. */
const pastedCell: (cell: Parameters<typeof reportCell>[0]) => string = (cell) =>
  typeof cell === "string" ? shownText(cell.replace(/\s+/g, " ")) : reportCell(cell);

function sectionText(section: ReportSection): string {
  const { status, paragraphs, tables, notes } = section;
  const title = text(sectionTitle(section));
  return [
    status === undefined ? title : `${title}\n${text(status)}`,
    ...paragraphs.map(text),
    ...tables.map(tableText),
    ...notes.map(text),
  ].join("\n\n");
}

/** The report as plain text, without its charts. */
export const reportPlain = (report: Report): string =>
  [
    `${text(report.title)}\n${text(reportHead(report))}`,
    ...report.sections.map(sectionText),
    text(report.foot),
  ].join("\n\n");
