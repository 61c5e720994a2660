import { useId, useMemo } from "react";
import { MALMO_EXAMPLE } from "../../../malmo/malmoExample";
import { Decimal } from "../../../src/exact/decimal";
import type { ProviderInputs } from "../../../src/provider/providerInputs";
import { providerResult } from "../../../src/provider/providerResult";
import { kronorAndOre, signedKronor, wholeKronor } from "../../shared/numbers";
import { decidedYears } from "./decidedYears";
import { useProviderMemory } from "../ProviderContext";
import { gapRows, type TypedGaps } from "./gapYears";
import { malmoGaps } from "./malmoGaps";
import { type YearLine, YearLines } from "./YearLines";

const MALMO_SOURCE =
  "59 kr till 2024 är ur Malmös utredning (8.3). Skriv egna belopp för de andra åren.";

const baseYears = Array.from(
  { length: decidedYears.last - decidedYears.first },
  (_, place) => decidedYears.last - 1 - place,
);

/** Since a base year: how much more wages than schablon have risen per hour, exact. */
export function WageGap({ inputs }: { inputs: ProviderInputs }) {
  const id = useId();
  const { work, dispatch } = useProviderMemory().inHand;
  const typed = work.gaps;
  const isMalmo = work.origin?.example === MALMO_EXAMPLE;
  const ofReport = isMalmo && typed.baseYear === malmoGaps.baseYear;
  const set = (gaps: TypedGaps, field: string): void =>
    dispatch({ type: "beside", change: { gaps }, field });
  // Whole hours, so that the sum is the product of the figures that are shown.
  const hours = useMemo(() => providerResult(inputs).hours.round(), [inputs]);
  const rows = useMemo(() => gapRows(typed, decidedYears.last, hours), [typed, hours]);
  const known = rows.filter((row) => row.known !== undefined);
  const latest = known.at(-1);
  const base = { year: typed.baseYear, value: 0 };
  const lines: YearLine[] = [
    {
      name: "Löner (angivna)",
      look: "wages",
      points: [
        base,
        ...known.map((row) => ({
          year: row.year,
          value: (row.known?.wageIncrease ?? new Decimal(0)).toNumber(),
        })),
      ],
    },
    {
      name: "Schablonbelopp (beslutat)",
      look: "schablon",
      points: [
        base,
        ...rows.map(({ year, schablonIncrease }) => ({ year, value: schablonIncrease.toNumber() })),
      ],
    },
  ];
  const setIncrease = (year: number, text: string): void =>
    set({ ...typed, increases: { ...typed.increases, [year]: text } }, `löneökningen till ${year}`);

  return (
    <>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-base`}>
          Jämfört med år
        </label>
        <select
          id={`${id}-base`}
          className="field__input"
          value={typed.baseYear}
          onChange={(event) => {
            const baseYear = Number(event.currentTarget.value);
            // An increase is since the base year: with another one it is another amount.
            set(
              isMalmo && baseYear === malmoGaps.baseYear ? malmoGaps : { baseYear, increases: {} },
              "året som löneökningarna jämförs med",
            );
          }}
        >
          {baseYears.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </div>
      {ofReport && <p className="field__about">{MALMO_SOURCE}</p>}
      <YearLines
        years={[typed.baseYear, ...rows.map(({ year }) => year)]}
        lines={lines}
        unit={`Ökning sedan ${typed.baseYear}, kr per timme`}
        fromZero
      />
      <table className="table">
        <caption className="visually-hidden">
          Löner mot schablonbelopp, ökning sedan {typed.baseYear}, kronor per timme
        </caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col" className="table__number">
              Löner, kr
            </th>
            <th scope="col" className="table__number">
              Schablon, kr
            </th>
            <th scope="col" className="table__number">
              Gap, kr
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, schablonIncrease, known: gap, error }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="table__number">
                <input
                  className="field__input paths__input"
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={20}
                  aria-label={`Lönernas ökning ${typed.baseYear} till ${year}, kronor per timme`}
                  aria-invalid={error !== undefined}
                  aria-describedby={error === undefined ? undefined : `${id}-${year}`}
                  value={typed.increases[year] ?? ""}
                  onChange={(event) => setIncrease(year, event.currentTarget.value)}
                />
                {error !== undefined && (
                  <span className="field__error paths__error" id={`${id}-${year}`}>
                    {error}
                  </span>
                )}
              </td>
              <td className="table__number">{signedKronor(schablonIncrease)}</td>
              <td className="table__number">
                {gap === undefined ? "–" : <strong>{kronorAndOre(gap.gap)}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {latest?.known !== undefined && (
        <p className="paths__sum">
          Gapet {latest.year} med {wholeKronor(hours)} timmar, som i uppgifterna ovan:{" "}
          <strong>{wholeKronor(latest.known.kronor)} kr</strong> på ett år.
        </p>
      )}
    </>
  );
}
