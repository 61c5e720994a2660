import { useState } from "react";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { probabilityText } from "../../../src/risk/results/probabilityText";
import type { ShownUnit } from "../../forecast/results/shownUnit";
import { Choice } from "../../shared/Choice";
import { riskAmount } from "./riskAmount";

interface Props {
  readonly years: readonly RiskYear[];
  readonly shown: ShownUnit;
}

const PARTS = [
  { key: "total", text: "Totalt" },
  { key: "sfb", text: "SFB" },
  { key: "lss", text: "LSS" },
  { key: "provider", text: "Egen regi" },
] as const;
type Part = (typeof PARTS)[number]["key"];
const HEADS = ["P10", "P25", "Mitten", "P75", "P90"] as const;

/** The fan as figures, of the total or a part; the total against its budget. */
export function FanTable({ years, shown }: Props) {
  const [part, setPart] = useState<Part>("total");
  const hasBudget = part === "total" && years.some(({ total }) => total.over !== undefined);
  const amount = riskAmount(shown);
  const caption = `${PARTS.find(({ key }) => key === part)?.text ?? ""} per år, ${shown.unit}`;
  return (
    <>
      <Choice label="Tabellen visar" value={part} options={PARTS} onChoice={setPart} />
      <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">År</th>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="table__number">
                  {head}
                </th>
              ))}
              {hasBudget && (
                <th scope="col" className="table__number">
                  Över budget
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const { p10, p25, p50, p75, p90, over } = year[part];
              return (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  {[p10, p25, p50, p75, p90].map((value, place) => (
                    <td key={place} className="table__number">
                      {amount(value)}
                    </td>
                  ))}
                  {hasBudget && (
                    <td className="table__number">
                      {over === undefined ? "–" : probabilityText(over.probability)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="field__about">
        P10 = i 1 fall av 10 blir kostnaden lägre, P90 = i 1 fall av 10 högre. Delarnas P90 går inte
        att summera: allt blir sällan dyrt samtidigt.
      </p>
    </>
  );
}
