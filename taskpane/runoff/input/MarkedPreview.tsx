import { useMemo, useState } from "react";
import { beforeOf } from "../../../src/runoff/triangle/beforeOf";
import { startOf } from "../../../src/runoff/triangle/startOf";
import { triangleNotes } from "../../../src/runoff/words/triangleNotes";
import { ModelError } from "../../../src/modelError";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import type { RangeContent } from "../../workbook/port";
import { useGrowing } from "../../shared/useGrowing";
import { showReference } from "../../workbook/reference";
import { amountText } from "../amounts";
import { Choice } from "../../shared/Choice";
import { today } from "../../shared/today";
import { type CellSign, type CellUnit, type Form, forms, signs, units } from "./form";
import { likelyForm } from "./likelyForm";
import { likelyWritten } from "./likelyWritten";
import { readTriangleCells, type Written } from "./readTriangleCells";
import type { Source } from "./source";

interface Props {
  readonly content: RangeContent;
  readonly onTake: (source: Source) => void;
  readonly onCancel: () => void;
}

type Parsed =
  | ({ readonly kind: "read" } & Pick<Source, "triangle" | "unseen">)
  | { readonly kind: "refused"; readonly message: string };

function parse(content: RangeContent, form: Form, written: Written): Parsed {
  try {
    return { kind: "read", ...readTriangleCells(content, form, written) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "refused", message: error.message };
  }
}

/** Sixty periods are 1,800 cells. */
const ROWS_AT_ONCE = 10;

const countText = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** The marked cells as a triangle, in the form chosen, before anything is replaced by it. */
export function MarkedPreview({ content, onTake, onCancel }: Props) {
  const [form, setForm] = useState<Form>(() => likelyForm(content));
  const [likely] = useState(() => likelyWritten(content, form));
  const [written, setUnit] = useState<CellUnit>(likely.unit);
  const [cost, setSign] = useState<CellSign>(likely.sign);
  const unit = written === "personer" ? "personer" : "kr";
  const sign = unit === "personer" ? "plus" : cost;
  const parsed = useMemo(
    () => parse(content, form, { unit: written, sign }),
    [content, form, written, sign],
  );
  const width = Math.max(0, ...content.values.map((row) => row.length));
  const drawn = useGrowing(parsed.kind === "read" ? parsed.triangle.rows.length : 0, ROWS_AT_ONCE);
  const name = showReference(content);
  const use = ({ triangle, unseen }: Parsed & { readonly kind: "read" }): void =>
    onTake({ name, example: false, form, unit, triangle, unseen, dataDate: today() });
  return (
    <Preview
      label="Din tabell"
      onUse={parsed.kind === "refused" ? undefined : () => use(parsed)}
      onCancel={onCancel}
    >
      <p role="status">
        <strong>{name}</strong>: {countText(content.values.length, "rad", "rader")} och{" "}
        {countText(width, "kolumn", "kolumner")}. Inget är hämtat än.
      </p>
      <Choice label="Cellerna är" value={form} options={forms} onChoice={setForm} />
      <Choice label="Värdena är" value={written} options={units} onChoice={setUnit} />
      {unit === "kr" && (
        <Choice label="Kostnad är" value={sign} options={signs} onChoice={setSign} />
      )}
      {parsed.kind === "refused" ? (
        <Notice kind="error">{parsed.message}</Notice>
      ) : (
        <>
          <h4 className="own__heading">Det här hämtas</h4>
          <p>
            {parsed.triangle.origins.length} perioder, {parsed.triangle.origins[0]} till{" "}
            {parsed.triangle.origins.at(-1)}, och {parsed.triangle.delays} fördröjningar, kumulativt
            i {unit}:
          </p>
          <PreviewRows label="Läst triangel">
            {parsed.triangle.rows.slice(0, drawn).map((row, i) => (
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
