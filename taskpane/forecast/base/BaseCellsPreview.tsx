import { Notice } from "../../shared/Notice";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import { useForecast } from "../ForecastContext";
import type { BaseCells } from "./baseCells";
import type { BasePreview } from "./previewBase";
import { providerText } from "./providerText";
import { withRead } from "./withRead";

/** What was read of a base, row by row. */
export interface ReadPreview extends BaseCells {
  readonly preview: BasePreview;
}

interface Props {
  readonly cells: ReadPreview;
  readonly onEnd: () => void;
  readonly onTaken?: (() => void) | undefined;
}

/** What was read of a base and what becomes of it, before it is taken. */
export function BaseCellsPreview({ cells, onEnd, onTaken }: Props) {
  const { place, columns, notes, example, preview } = cells;
  const { work, dispatch } = useForecast();
  const { rows, missing, problem, read } = preview;
  const taken = read && withRead(work, read, place, notes, example);
  const provider = read && taken && providerText(read.base, taken);
  const wrong = rows.filter((row) => row.wrong !== undefined);
  function use(): void {
    if (read === undefined || taken === undefined) return;
    const { later } = taken;
    dispatch({
      type: "edit",
      edit: (now) => withRead(now, read, place, notes, example).work,
      change: `basåret lästes från ${place}`,
      ...(later !== undefined && { chosen: later.id }),
      done:
        later === undefined
          ? `Basåret är läst från ${place}.`
          : `Basåret är läst från ${place}. Det som ändras efter basåret är scenariot ”${later.name}”, som nu visas.`,
    });
    onEnd();
    onTaken?.();
  }
  return (
    <Preview
      onUse={read && use}
      onCancel={onEnd}
      below={
        read === undefined && (
          <p className="hint">Rätta i arbetsboken och läs igen. Inget är ändrat.</p>
        )
      }
    >
      <p>
        <strong>{place}</strong>: {rows.length - wrong.length}{" "}
        {rows.length - wrong.length === 1 ? "uppgift läst" : "uppgifter lästa"}.{" "}
        {wrong.length > 0 && `${wrong.length} ${wrong.length === 1 ? "rad" : "rader"} att rätta. `}
        Övriga får sina förvalda värden. Inget är ändrat än.
      </p>
      {columns !== undefined && <p>{columns}</p>}
      {taken?.later !== undefined && (
        <p>
          Rader med datum efter basåret blir scenariot ”{taken.later.name}”, som visas när du
          använder dem.
        </p>
      )}
      {provider !== undefined && <p>{provider}</p>}
      {example !== undefined && <p>{example}: inte din kommuns siffror.</p>}
      {work.base !== undefined && work.base.example !== example && (
        <p>”{work.base.name}” byts ut helt: basår, budget, historik och scenarier.</p>
      )}
      {missing.length > 0 && <Notice kind="warn">Saknas: {missing.join(", ")}.</Notice>}
      {/* With a row that is wrong, what is missing may only be that row. */}
      {problem !== undefined && wrong.length === 0 && <Notice kind="warn">{problem}</Notice>}
      <PreviewRows
        label="Lästa rader"
        head={
          <thead>
            <tr>
              <th scope="col">Rad</th>
              <th scope="col">Uppgift</th>
              <th scope="col" className="table__number">
                Värde
              </th>
            </tr>
          </thead>
        }
      >
        {rows.map(({ row, label, value, wrong: message }) => (
          <tr key={row}>
            <td>{row}</td>
            <th scope="row">
              {label}
              {message !== undefined && <span className="field__error">{message}</span>}
            </th>
            <td className="table__number">{value}</td>
          </tr>
        ))}
      </PreviewRows>
    </Preview>
  );
}
