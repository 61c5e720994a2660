import { useMemo } from "react";
import { malmoReport } from "../../../malmo/figures/malmoReport";
import type { VarianceMethod } from "../../../src/variance/comparison";
import { malmoDeviation } from "../../../malmo/variance/malmoDeviation";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { ShownForm } from "../form";
import { shownParts, signed, signTitles } from "./shownParts";

interface Props {
  readonly method: VarianceMethod;
  readonly sign: ShownForm["sign"];
  readonly rounding: Rounding;
}

/** Malmö's deviation of every year by part: known items, volume and price, as the report's section 6 and 8. */
export function MalmoYears({ method, sign, rounding }: Props) {
  const years = useMemo(
    () =>
      malmoReport.map(({ year }) => ({
        year,
        all: shownParts(malmoDeviation(year, method), rounding),
      })),
    [method, rounding],
  );
  return (
    <>
      <p className="entry__description">
        Belopp i {rounding.unit}. {signTitles[sign]}. Volym är personer (SFB) och timmar (LSS), pris
        är kostnad per person och per timme.
      </p>
      <div className="table-box" tabIndex={0} role="group" aria-label="Malmö 2020–2025">
        <table className="table variance__years">
          <thead>
            <tr>
              <th scope="col">Del</th>
              {["Känt", "Volym", "Pris", "Avvikelse"].map((title) => (
                <th key={title} scope="col" className="table__number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {years.map(({ year, all }) => (
            <tbody key={year}>
              <tr className="variance__part">
                <th scope="rowgroup" colSpan={4}>
                  {year}
                </th>
                <td className="table__number">{signed(all, sign, rounding)}</td>
              </tr>
              {all.parts.map(({ part, variance }) => {
                const known = variance.posts.find(({ kind }) => kind === "known");
                const factors = variance.posts.filter(({ kind }) => kind === "factor");
                const [volume, price] = factors.length === 2 ? factors : [];
                return (
                  <tr key={part}>
                    <th scope="row">{part}</th>
                    {[known, volume, price, variance].map((of, place) => (
                      <td key={place} className="table__number">
                        {of === undefined ? "" : signed(of, sign, rounding)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <p className="entry__description">
        Källa: Malmö stads utredning av personlig assistans 2020–2025, avsnitt 6 och 8. Egen regi
        har ingen budgeterad volym.
      </p>
    </>
  );
}
