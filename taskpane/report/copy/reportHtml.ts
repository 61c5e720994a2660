import type { Report, ReportRow, ReportSection, ReportTable } from "../../../sheets/rapport/report";
import { reportHead } from "../../../sheets/rapport/reportHead";
import { sectionTitle } from "../../../sheets/rapport/sectionTitle";
import { COLOURS } from "../../../sheets/builder/looks";
import { shownText } from "../../../sheets/builder/shownText";
import { pastedLines } from "./pastedLines";
import { reportCell } from "./reportCell";

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;" },
  ...{ '"': "&quot;", "'": "&#39;" },
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? "");

const lines = (text: string): string => pastedLines(text).map(escape).join("<br>");
const paragraph = (text: string, style = ""): string =>
  `<p${style === "" ? "" : ` style="${style}"`}>${lines(text)}</p>`;

const SMALL = `font-size:9pt;color:${COLOURS.quiet}`;
const LINE = `border-bottom:1px solid ${COLOURS.line}`;
const HEAD = `background:${COLOURS.head};${LINE}`;

function cell(tag: "td" | "th", text: string, place: number, style: string): string {
  const align = place === 0 ? "left" : "right";
  return `<${tag} style="padding:2pt 5pt;text-align:${align};${style}">${text}</${tag}>`;
}

function rowHtml({ cells, kind }: ReportRow): string {
  const style = kind === undefined ? LINE : `${LINE};font-weight:bold`;
  const own = cells.map((each, place) => {
    const text = typeof each === "string" ? shownText(each.replace(/\s+/g, " ")) : reportCell(each);
    return cell(
      place === 0 ? "th" : "td",
      escape(text),
      place,
      place === 0 && kind === undefined ? `${style};font-weight:normal` : style,
    );
  });
  return `<tr>${own.join("")}</tr>`;
}

function tableHtml({ caption, heads, rows }: ReportTable): string {
  const head = heads.map((each, place) => cell("th", escape(each), place, HEAD)).join("");
  // A paragraph, which Word has no trouble with; of a caption it makes a row of its own.
  return `${paragraph(caption, "font-weight:bold")}<table style="border-collapse:collapse;font-size:10pt"><thead><tr>${head}</tr></thead><tbody>${rows.map(rowHtml).join("")}</tbody></table>`;
}

function sectionHtml(section: ReportSection): string {
  const { status, paragraphs, tables, notes } = section;
  return [
    `<h2>${lines(sectionTitle(section))}</h2>`,
    ...(status === undefined ? [] : [paragraph(status, "font-style:italic")]),
    ...paragraphs.map((text) => paragraph(text)),
    ...tables.map(tableHtml),
    ...notes.map((text) => paragraph(text, SMALL)),
  ].join("");
}

/** The report as formatted text for Word: headings, paragraphs and tables, without its charts. Every text is escaped. */
export const reportHtml = (report: Report): string =>
  [
    `<h1>${lines(report.title)}</h1>`,
    paragraph(reportHead(report)),
    ...report.sections.map(sectionHtml),
    paragraph(report.foot, SMALL),
  ].join("");
