import type { Report, ReportSection, ReportTable } from "../../sheets/rapport/report";
import { reportHead } from "../../sheets/rapport/reportHead";
import { sectionTitle } from "../../sheets/rapport/sectionTitle";
import { textPieces } from "../../sheets/rapport/textPieces";
import { ChartCanvas } from "./chart/ChartCanvas";
import { reportCell } from "./copy/reportCell";

function Table({ table: { caption, heads, rows } }: { readonly table: ReportTable }) {
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table">
        <caption className="entry__part report__caption">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" className={place === 0 ? undefined : "table__number"}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, kind }, row) => (
            <tr key={row} className={kind && "report__strong"}>
              {cells.map((cell, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {reportCell(cell)}
                  </th>
                ) : (
                  <td key={place} className="table__number">
                    {reportCell(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Section({ section }: { readonly section: ReportSection }) {
  const { status, paragraphs, tables, chart, notes } = section;
  return (
    <section className="report__section" aria-label={sectionTitle(section)}>
      <h4 className="report__heading">{sectionTitle(section)}</h4>
      {status !== undefined && <p className="report__status">{status}</p>}
      {paragraphs.flatMap(textPieces).map((text, place) => (
        <p key={place}>{text}</p>
      ))}
      {tables.map((table) => (
        <Table key={table.caption} table={table} />
      ))}
      {chart !== undefined && <ChartCanvas chart={chart} />}
      {notes.map((note) => (
        <p key={note} className="field__about">
          {note}
        </p>
      ))}
    </section>
  );
}

/** The report as it will be written and copied. */
export function ReportPreview({ report }: { readonly report: Report }) {
  return (
    <div className="report__preview">
      <h3 className="group__title">{report.title}</h3>
      <p className="report__head">{reportHead(report)}</p>
      {report.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
      <p className="field__about">{report.foot}</p>
    </div>
  );
}
