import { useMemo, useState } from "react";
import { beforeOf } from "../../../src/runoff/triangle/beforeOf";
import { startOf } from "../../../src/runoff/triangle/startOf";
import { type InvoiceColumns, invoiceColumns } from "../../../src/runoff/reading/invoiceColumns";
import { triangleNotes } from "../../../src/runoff/words/triangleNotes";
import { ModelError } from "../../../src/modelError";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import type { CellContent, RangeContent } from "../../workbook/port";
import { showReference } from "../../workbook/reference";
import { amountText } from "../amounts";
import { Choice } from "../../shared/Choice";
import { today } from "../../shared/today";
import { type Form, forms, type Unit, units } from "./form";
import { readTriangleCells } from "./readTriangleCells";
import type { Source } from "./source";

interface Props {
  readonly content: RangeContent;
  readonly onTake: (source: Source) => void;
  readonly onCancel: () => void;
}

type Parsed =
  | ({ readonly kind: "read" } & Pick<Source, "triangle" | "unseen">)
  | { readonly kind: "refused"; readonly message: string };

const INVOICE_COLUMNS = 3;

const isInvoiceRow = ({ length, 1: invoiced }: readonly CellContent[]): boolean =>
  length === INVOICE_COLUMNS || (length === INVOICE_COLUMNS + 1 && typeof invoiced === "string");

/** Where the two periods stand: by the headings, else first; undefined: the headings do not tell. */
function columnsIn(values: RangeContent["values"]): InvoiceColumns | undefined {
  try {
    return invoiceColumns(values);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return undefined;
  }
}

/**
 * Two periods and an amount on most rows: a list of invoices, also with a column too many, which is then
 * said. In such wide cells a number may as well be an amount: there the headings must tell, or the invoice
 * period be a text.
 */
function likelyForm({ values }: RangeContent): Form {
  const columns = columnsIn(values);
  if (columns === undefined) return "invoicesByMonth";
  const { service: from, invoiced: by, amount, named } = columns;
  const rows = values.filter((row) => row[amount] !== null && (named || isInvoiceRow(row)));
  const periods = rows.flatMap((row) => {
    const [service, invoiced] = [servicePeriod(row[from]), servicePeriod(row[by])];
    return service === undefined || invoiced === undefined ? [] : [{ service, invoiced }];
  });
  if (periods.length < 2 || periods.length < values.length / 2) return "cumulative";
  const byMonth = periods.every(({ service }) => service.month !== undefined);
  return byMonth ? "invoicesByMonth" : "invoicesByYear";
}

function parse(content: RangeContent, form: Form): Parsed {
  try {
    return { kind: "read", ...readTriangleCells(content, form) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "refused", message: error.message };
  }
}

/** The marked cells as a triangle, in the form chosen, before anything is replaced by it. */
export function MarkedPreview({ content, onTake, onCancel }: Props) {
  const [form, setForm] = useState<Form>(() => likelyForm(content));
  const [unit, setUnit] = useState<Unit>("kr");
  const parsed = useMemo(() => parse(content, form), [content, form]);
  const name = showReference(content);
  const use = ({ triangle, unseen }: Parsed & { readonly kind: "read" }): void =>
    onTake({ name, example: false, form, unit, triangle, unseen, dataDate: today() });
  return (
    <Preview onUse={parsed.kind === "refused" ? undefined : () => use(parsed)} onCancel={onCancel}>
      <p>
        <strong>{name}</strong>
      </p>
      <Choice label="Cellerna är" value={form} options={forms} onChoice={setForm} />
      <Choice
        label="Värdena är"
        value={unit === "personer" ? "personer" : "kr"}
        options={units}
        onChoice={setUnit}
      />
      {parsed.kind === "refused" ? (
        <Notice kind="error">{parsed.message}</Notice>
      ) : (
        <>
          <p>
            {parsed.triangle.origins.length} perioder, {parsed.triangle.origins[0]} till{" "}
            {parsed.triangle.origins.at(-1)}, och {parsed.triangle.delays} fördröjningar.
            Kumulativt:
          </p>
          <PreviewRows label="Läst triangel">
            {parsed.triangle.rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">{parsed.triangle.origins[i]}</th>
                {row.map((value, k) => (
                  <td key={k} className="table__number">
                    {k < startOf(parsed.triangle, i)
                      ? ""
                      : amountText(value - beforeOf(parsed.triangle, i), unit)}
                  </td>
                ))}
              </tr>
            ))}
          </PreviewRows>
          {triangleNotes(parsed.triangle).map((note) => (
            <p key={note} className="retro__line">
              {note}
            </p>
          ))}
        </>
      )}
    </Preview>
  );
}
