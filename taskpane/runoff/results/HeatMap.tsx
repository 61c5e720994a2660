import { memo, useMemo, useState } from "react";
import { Choice } from "../../shared/Choice";
import { useGrowing } from "../../shared/useGrowing";
import type { Calculated } from "../evaluate";
import { type HeatCell, heatCells, type HeatMode, heatModes } from "./heatCells";

const EXPLAINED: Readonly<Record<HeatMode, string>> = {
  share: "Hur stor del av det slutliga beloppet som är fakturerad. Mörkare är mer.",
  ratio:
    "Varje periods egen kvot. ▲ är över och ▼ under kolumnens kvot, starkare färg är längre ifrån. " +
    "Färg längs en diagonal betyder att en fakturaperiod sticker ut.",
  amount: "Kumulativt fakturerat. Mörkare är en större del av det slutliga.",
};

/** A few years of months; sixty periods are 3,700 cells. */
const ROWS_AT_ONCE = 20;

const SIDES = { over: "▲", under: "▼" } as const;

function Cell({ cell }: { cell: HeatCell | undefined }) {
  if (cell === undefined) return <td />;
  const { text, observed, level, side } = cell;
  const colour = side === undefined ? "heat" : `heat-${side}`;
  const mark = side === undefined || level === 0 ? "" : `${SIDES[side]} `;
  return (
    <td className={`heat ${observed ? `${colour}--${level}` : "heat--expected"}`}>
      {observed ? `${mark}${text}` : <em>{text}</em>}
    </td>
  );
}

/** The triangle as a map: every cell has its figure as text, and colour helps the eye. */
export const HeatMap = memo(function HeatMap({ calculated }: { calculated: Calculated }) {
  const [mode, setMode] = useState<HeatMode>("share");
  const rows = useMemo(() => heatCells(calculated, mode), [calculated, mode]);
  const drawn = useGrowing(rows.length, ROWS_AT_ONCE);
  const { triangle } = calculated.source;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heading = (k: number): string => {
    if (mode === "ratio") {
      const from = triangle.firstDelay + k;
      return k + 1 < triangle.delays ? `${from}–${from + 1}` : "svans";
    }
    return k < triangle.delays ? String(triangle.firstDelay + k) : "svans";
  };
  return (
    <div>
      <Choice label="Visa" value={mode} options={heatModes} onChoice={setMode} />
      <p className="entry__description">{EXPLAINED[mode]} Kursivt är väntat, inte fakturerat.</p>
      <div className="table-box retro__tall" tabIndex={0} role="group" aria-label="Triangel">
        <table className="table retro__table" aria-busy={drawn < rows.length}>
          <caption className="visually-hidden">
            Triangel: {heatModes.find(({ key }) => key === mode)?.text} per period och fördröjning
          </caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {Array.from({ length: width }, (_, k) => (
                <th key={k} scope="col" className="table__number">
                  {heading(k)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row, i) => (
              <tr key={i}>
                <th scope="row">{triangle.origins[i]}</th>
                {Array.from({ length: width }, (_, k) => (
                  <Cell key={k} cell={row[k]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});
