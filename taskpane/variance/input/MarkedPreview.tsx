import { useId, useState } from "react";
import type { Cell } from "../../../src/labelled/cell";
import { sameLabel } from "../../../src/parameters/labelKey";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import { showReference } from "../../workbook/reference";
import { changedOrigin } from "../changedOrigin";
import type { VarianceForm } from "../form";
import { typedText } from "../typedRows";
import type { Marked } from "./readMarkedRange";
import { withFactors, withKnown } from "./takeMarked";

interface Props {
  readonly marked: Marked;
  readonly form: VarianceForm;
  readonly onTake: (form: VarianceForm) => void;
  readonly onCancel: () => void;
}

/** More rows say no more in a preview, and would take time to draw. */
const MOST_SHOWN = 60;

function countText({ kind, content }: Props["marked"]): string {
  if (kind === "known")
    return content.length === 1 ? "1 känd post" : `${content.length} kända poster`;
  const cells = content.reduce((all, part) => all + part.cells.length, 0);
  const factors = content.map((part) => part.factors.join(" × "));
  const parts = content.flatMap(({ part }) => (part === undefined ? [] : [part]));
  const which = parts.length > 0 ? `${parts.join(", ")}: ` : "";
  const split = cells > content.length ? `, ${cells} grupper och perioder` : "";
  return `${which}${[...new Set(factors)].join("; ")}${split}`;
}

function Rows({ rows }: { rows: readonly (readonly Cell[])[] }) {
  return (
    <PreviewRows
      label="Lästa celler"
      more={
        rows.length > MOST_SHOWN && (
          <p className="table__more">
            … och {rows.length - MOST_SHOWN} {rows.length - MOST_SHOWN === 1 ? "rad" : "rader"}{" "}
            till.
          </p>
        )
      }
    >
      {rows.slice(0, MOST_SHOWN).map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, column) => (
            <td key={column} className={typeof cell === "number" ? "table__number" : undefined}>
              {typedText(cell)}
            </td>
          ))}
        </tr>
      ))}
    </PreviewRows>
  );
}

/** What was read from cells, shown before anything is changed by it, and for which part it is. */
export function MarkedPreview({ marked, form, onTake, onCancel }: Props) {
  const id = useId();
  const names = form.parts.map(({ name }) => name);
  const [name, setName] = useState(names[0] ?? "SFB");
  const needsPart = marked.content.every(({ part }) => part === undefined);
  function take(): void {
    const { range } = marked;
    if (marked.kind === "factors") {
      onTake(withFactors(form, marked.content, range, name.trim() || "SFB"));
      return;
    }
    const parts = form.parts.map((part) => {
      const own = marked.content.filter((item) =>
        needsPart ? part.name === name : sameLabel(item.part ?? "", part.name),
      );
      return own.length === 0 ? part : withKnown(part, own, range);
    });
    onTake({ ...form, parts, origin: changedOrigin(form.origin) });
  }
  const strange =
    marked.kind === "known" && !needsPart
      ? marked.content.find(({ part }) => !names.some((each) => sameLabel(each, part ?? "")))
      : undefined;
  // The example's factors would be explained by the user's own items.
  const wouldMix = form.isExample && marked.kind === "known";
  return (
    <Preview onUse={wouldMix || strange !== undefined ? undefined : take} onCancel={onCancel}>
      <p>
        <strong>{showReference(marked.range)}</strong>: {countText(marked)}.
      </p>
      <Rows rows={marked.rows} />
      {form.isExample && marked.kind === "factors" && (
        <p className="field__about">{form.origin} byts ut helt.</p>
      )}
      {needsPart && marked.kind === "factors" && (
        <div className="labelled">
          <label className="field__label" htmlFor={id}>
            Del
          </label>
          <input
            id={id}
            className="field__input variance__text"
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {!form.isExample && (
            <p className="field__about">
              Ett nytt namn lägger till en del. Ett namn som finns byter ut den delens faktorer.
            </p>
          )}
        </div>
      )}
      {wouldMix && (
        <Notice kind="warn">
          Uppgifterna är {form.origin}, som inte blandas med egna tal. Läs faktorerna ur markerade
          celler först, eller välj Egna uppgifter i Utgå från. Läs sedan de kända posterna.
        </Notice>
      )}
      {needsPart && !wouldMix && marked.kind === "known" && (
        <Choice
          label="Del"
          value={name}
          options={names.map((each) => ({ key: each, text: each }))}
          onChoice={setName}
        />
      )}
      {strange !== undefined && !wouldMix && (
        <p className="field__error">
          Delen {strange.part === undefined ? "saknas på en rad" : `”${strange.part}” finns inte`}.
          Delarna är {names.join(", ")}.
        </p>
      )}
    </Preview>
  );
}
