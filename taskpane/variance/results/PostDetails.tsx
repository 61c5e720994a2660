import { useMemo } from "react";
import { Decimal } from "../../../src/exact/decimal";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { AmountSign } from "../../../src/variance/amountSign";
import type { Comparison } from "../../../src/variance/comparison";
import { factorDecimals } from "../../../src/variance/factorDecimals";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PostKind, VariancePost } from "../../../src/variance/variancePost";
import { withSign } from "../../shared/numbers";
import { signed } from "./shownParts";
import { sideInText } from "./sideInText";
import { splitPost } from "./splitPost";

interface Props {
  readonly post: VariancePost;
  readonly comparison: Comparison;
  readonly sides: readonly [first: string, second: string];
  readonly sign: AmountSign;
  readonly rounding: Rounding;
}

/** What kind of post it is, in words that hold for what is compared. */
function aboutPost(
  post: PostKind,
  { kind }: Comparison,
  [first, second]: readonly [first: string, second: string],
): string {
  const only = (side: string): string =>
    `Finns bara på sidan \u201d${side}\u201d. Hela kostnaden är en egen post.`;
  switch (post) {
    case "known":
      return kind === "scenario-scenario"
        ? "Känd post: tas ut före faktorerna."
        : "Känd post: tas ut före faktorerna, för den hör inte till årets verksamhet.";
    case "factor":
      return "";
    case "new":
      return only(second);
    case "ended":
      return only(first);
    case "rest":
      return "Skillnaden mellan raden Totalt och faktorernas produkt med kända poster. Kontrollera faktorerna om den är stor.";
  }
}
const ZERO = new Decimal(0);
const SPLITS = ["group", "period"] as const;
const BY = { group: "Per grupp", period: "Per period" } as const;

/** Values are shown with as many decimals as the two of them need. */
function sidesText(budget: Decimal | undefined, outturn: Decimal | undefined): [string, string] {
  const decimals = factorDecimals(budget ?? ZERO, outturn ?? ZERO);
  const text = (of: Decimal | undefined): string =>
    of === undefined ? "" : swedishNumber(of.toDecimalPlaces(decimals));
  return [text(budget), text(outturn)];
}

function change(budget: Decimal, outturn: Decimal): string {
  const more = outturn.minus(budget);
  const sign = more.isPositive() && !more.isZero() ? "+" : "";
  const share = budget.isZero() ? "" : `, ${withSign(more.div(budget.abs()).times(100), 1)} %`;
  return `${sign}${swedishNumber(more.toDecimalPlaces(factorDecimals(budget, outturn)))}${share}`;
}

/** A post taken apart: the factor's two values, and the same by group and by period. */
export function PostDetails({ post, comparison, sides, sign, rounding }: Props) {
  const { budget, outturn, kind } = post;
  const split = useMemo(
    () => SPLITS.map((by) => splitPost(comparison, post, by, rounding)),
    [comparison, post, rounding],
  );
  const about = aboutPost(kind, comparison, sides);
  const money = kind === "known" ? " kr" : "";
  const [first, second] = sidesText(budget, outturn);
  return (
    <div className="variance__details">
      {about !== "" && <p>{about}</p>}
      {budget !== undefined && outturn !== undefined && (
        <p>
          {sides[0]} {first}
          {money}, {sideInText(sides[1])} {second}
          {money} ({change(budget, outturn)})
        </p>
      )}
      {SPLITS.map((by, place) => {
        const rows = split[place] ?? [];
        if (rows.length === 0) return null;
        const valued = kind === "factor" && rows.some((row) => row.budget !== undefined);
        return (
          <div key={by} className="table-box" tabIndex={0} role="group" aria-label={BY[by]}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{BY[by]}</th>
                  {valued && (
                    <>
                      <th scope="col" className="table__number">
                        {sides[0]}
                      </th>
                      <th scope="col" className="table__number">
                        {sides[1]}
                      </th>
                    </>
                  )}
                  <th scope="col" className="table__number">
                    {rounding.unit}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    {valued && (
                      <>
                        {sidesText(row.budget, row.outturn).map((text, side) => (
                          <td key={side} className="table__number">
                            {text}
                          </td>
                        ))}
                      </>
                    )}
                    <td className="table__number">{signed(row, sign, rounding)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </div>
  );
}
