import type {
  Report,
  ReportChart,
  ReportRow,
  ReportSection,
  ReportTable,
} from "../../../sheets/rapport/report";
import { reportHead } from "../../../sheets/rapport/reportHead";
import { sectionTitle } from "../../../sheets/rapport/sectionTitle";
import { COLOURS } from "../../../sheets/builder/looks";
import { shownText } from "../../../sheets/builder/shownText";
import { chartAlt } from "../chart/chartAlt";
import { type ChartPicture, chartPicture } from "../chart/chartPicture";
import { pastedLines } from "./pastedLines";
import { reportCell } from "./reportCell";

type PictureOf = (chart: ReportChart) => ChartPicture | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;" },
  ...{ '"': "&quot;", "'": "&#39;" },
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? "");

const lines = (text: string): string => pastedLines(text).map(escape).join("<br>");
const paragraph = (text: string): string => `<p>${lines(text)}</p>`;
const small = (text: string): string => `<p><small>${lines(text)}</small></p>`;

const cell = (tag: "td" | "th", text: string, place: number): string =>
  `<${tag} align="${place === 0 ? "left" : "right"}">${text}</${tag}>`;

function rowHtml({ cells, kind }: ReportRow): string {
  const own = cells.map((each, place) => {
    const text = escape(
      typeof each === "string" ? shownText(each.replace(/\s+/g, " ")) : reportCell(each),
    );
    return cell("td", kind === undefined ? text : `<b>${text}</b>`, place);
  });
  return `<tr>${own.join("")}</tr>`;
}

function tableHtml({ caption, heads, rows }: ReportTable): string {
  const head = heads.map((each, place) => cell("th", escape(each), place)).join("");
  // The caption as a paragraph: of a table's own Word makes a row of the table.
  return `<p><b>${lines(caption)}</b></p><table border="1" cellspacing="0" cellpadding="4"><thead><tr bgcolor="${COLOURS.head}">${head}</tr></thead><tbody>${rows.map(rowHtml).join("")}</tbody></table>`;
}

/** The picture's size in attributes: Word takes it as it is printed. */
function chartHtml(chart: ReportChart, pictureOf: PictureOf): string {
  const picture = pictureOf(chart);
  if (picture === undefined) return "";
  const { source, width, height } = picture;
  return `<p><img src="${escape(source)}" alt="${escape(chartAlt(chart))}" width="${width}" height="${height}"></p>`;
}

function sectionHtml(section: ReportSection, pictureOf: PictureOf): string {
  const { status, paragraphs, tables, chart, notes } = section;
  return [
    `<h2>${lines(sectionTitle(section))}</h2>`,
    ...(status === undefined ? [] : [`<p><i>${lines(status)}</i></p>`]),
    ...paragraphs.map(paragraph),
    ...tables.map(tableHtml),
    ...(chart === undefined ? [] : [chartHtml(chart, pictureOf)]),
    ...notes.map(small),
  ].join("");
}

/**
 * The report as formatted text for Word: headings, paragraphs, tables and its charts as pictures. Every text is escaped.
 * Without styles, which the pane's security policy would take away on the way to the clipboard.
 */
export const reportHtml = (report: Report, pictureOf: PictureOf = chartPicture): string =>
  [
    `<h1>${lines(report.title)}</h1>`,
    paragraph(reportHead(report)),
    ...report.sections.map((section) => sectionHtml(section, pictureOf)),
    small(report.foot),
  ].join("");
