import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import {
  type ActualAgainstExpected,
  actualAgainstExpected,
} from "../../../src/runoff/checks/actualAgainstExpected";
import { expectedNext } from "../../../src/runoff/methods/expectedNext";
import { revisedCells } from "../../../src/runoff/checks/revisedCells";
import { revisedNote } from "../../../src/runoff/checks/revisedNote";
import { Notice } from "../../shared/Notice";
import { usePane } from "../../start/PaneContext";
import { type Found, markedCells, readCells } from "../../work/readCells";
import type { RangeReference } from "../../workbook/port";
import { showReference } from "../../workbook/reference";
import { amountText, signedText, UNKNOWN } from "../amounts";
import type { Calculated } from "../evaluate";
import { type CellUnit, forms } from "../input/form";
import { readTriangleCells } from "../input/readTriangleCells";
import { writtenAsBefore } from "../input/writtenAsBefore";

interface Compared {
  /** What it was compared with: another source makes it void. */
  readonly of: Calculated;
  readonly marked: Found<{
    readonly range: RangeReference;
    /** The unit that its amounts were read in. */
    readonly unit: CellUnit;
    readonly rows: readonly ActualAgainstExpected[];
    /** What the later triangle says otherwise of what was already known. */
    readonly revised: string | undefined;
  }>;
}

const WITHIN = { true: "inom", false: "utanför" } as const;

/** What the next invoices should be, and what they were once they have come. */
export function NextPart({ calculated }: { calculated: Calculated }) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const { source, options, result } = calculated;
  const { unit, triangle, form } = source;
  const [compared, setCompared] = useState<Compared>();
  const rule = options.method === "loglinear" ? "loglinear" : "mack";
  const next = useMemo(() => expectedNext(triangle, rule), [triangle, rule]);
  const marked = compared?.of === calculated ? compared.marked : undefined;
  const rows: readonly (ActualAgainstExpected | (typeof next)[number])[] =
    marked?.kind === "read" ? marked.read.rows : next;
  const text = (value: number): string => amountText(value, unit);
  const formText = forms.find(({ key }) => key === form)?.text.toLowerCase();

  async function compare(): Promise<void> {
    if (port === undefined) return;
    const read = await readCells(port, async (at) => {
      const content = await markedCells(at);
      const written =
        unit === "kr"
          ? writtenAsBefore(content, form, triangle)
          : ({ unit: "personer", sign: "plus" } as const);
      const later = readTriangleCells(content, form, written).triangle;
      return {
        range: content,
        unit: written.unit,
        rows: actualAgainstExpected(triangle, later, rule),
        revised: revisedNote(revisedCells(triangle, later)),
      };
    });
    setCompared({ of: calculated, marked: read });
  }

  return (
    <>
      <p className="entry__description">
        Vad nästa fakturaperiod bör ge för perioderna i triangeln, räknat med chain ladder.{" "}
        {result.tail === 1
          ? ""
          : "Svansen är inte med: den kommer efter den sista kolumnen, spridd på okänt många perioder. "}
        {port === undefined
          ? ""
          : `När fakturorna har kommit: markera samma slags underlag en period senare (${formText}) och jämför.`}
      </p>
      {port !== undefined && (
        <DefaultButton text="Jämför med markerade celler" onClick={() => void compare()} />
      )}
      {marked?.kind === "refused" && <Notice kind="error">{marked.message}</Notice>}
      {marked?.kind === "read" && marked.read.revised !== undefined && (
        <Notice kind="warn">
          {marked.read.revised} Utfallet är räknat från det belopp som var känt förut, så en ändring
          av det senaste är med i skillnaden.
        </Notice>
      )}
      {marked?.kind === "read" && (
        <p className="retro__line" role="status">
          Jämfört med <strong>{showReference(marked.read.range)}</strong>
          {unit === "kr" && `, beloppen lästa som ${marked.read.unit}`}. Inom betyder inom två
          medelfel, som omkring 19 av 20 är.
        </p>
      )}
      <div className="table-box retro__tall" tabIndex={0} role="group" aria-label="Nästa period">
        <table className="table retro__table">
          <caption className="visually-hidden">Väntat i nästa fakturaperiod, {unit}</caption>
          <thead>
            <tr>
              {["Period", "Väntat", "Medelfel", ...(marked?.kind === "read" ? ACTUAL : [])].map(
                (heading, i) => (
                  <th key={heading} scope="col" className={i === 0 ? "" : "table__number"}>
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((row) => (
              <tr key={row.origin}>
                <th scope="row">{row.origin}</th>
                <td className="table__number">{text(row.expected)}</td>
                <td className="table__number">
                  {row.standardError === null ? UNKNOWN : text(row.standardError)}
                </td>
                {"actual" in row && (
                  <>
                    <td className="table__number">{text(row.actual)}</td>
                    <td className="table__number">{signedText(row.difference, unit)}</td>
                    <td className="table__number">
                      {row.within === null ? UNKNOWN : WITHIN[row.within ? "true" : "false"]}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Totalt</th>
              <td className="table__number">{text(sum(rows, ({ expected }) => expected))}</td>
              <td />
              {marked?.kind === "read" && (
                <>
                  <td className="table__number">
                    {text(sum(marked.read.rows, ({ actual }) => actual))}
                  </td>
                  <td className="table__number">
                    {signedText(
                      sum(marked.read.rows, ({ difference }) => difference),
                      unit,
                    )}
                  </td>
                  <td />
                </>
              )}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

const ACTUAL = ["Utfall", "Skillnad", "Två medelfel"];

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((all, row) => all + of(row), 0);
}
