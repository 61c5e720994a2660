import type { ReactNode } from "react";
import { Decimal } from "../../../src/exact/decimal";
import { roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import { withoutNoise } from "../../../src/runoff/triangle/withoutNoise";
import { amountDecimals } from "../../../src/runoff/words/commentSentences";
import { listed } from "../../../src/comment/listed";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { useAmounts } from "../../ownvalues/useAmounts";
import { Announce } from "../../shared/Announce";
import { amountText, percentileText, UNKNOWN } from "../amounts";
import { intervalOf, type Calculated } from "../evaluate";

/** More names than this would make the lines too long. */
const NAMED = 2;

interface Props {
  readonly calculated: Calculated;
  /** What is proposed for the periods with invoices, kr; undefined: what is outstanding, or persons. */
  readonly booked:
    { readonly invoicedPeriods: Decimal; readonly share: number | undefined } | undefined;
  /** What is wrong with the options as they stand; the figures are then those of before. */
  readonly wrong: string | undefined;
  /** What else stays in sight. */
  readonly children: ReactNode;
}

/** What is outstanding and how sure that is; stays in sight while options are changed. */
export function RetroSummary({ calculated, booked, wrong, children }: Props) {
  const { source, options, result, unseen, left } = calculated;
  const { unit: of } = source;
  const { rounding, shownAs, choose, text: inMoney, summed } = useAmounts();
  const inKronor = of === "kr";
  const unit = inKronor ? rounding.unit : of;
  const text = (value: number): string =>
    inKronor ? inMoney(new Decimal(withoutNoise(value))) : amountText(value, of);
  const { outstanding, standardError } = result.total;
  const interval = intervalOf(result.total, options.confidence);
  const decimals = amountDecimals(of);
  // As they are booked: each in whole kronor, and the headline their sum.
  const rounded = {
    invoiced: booked?.invoicedPeriods ?? roundedRunOff(result, decimals).total.outstanding,
    young: new Decimal(withoutNoise(unseen?.total ?? 0)).toDecimalPlaces(decimals),
  };
  const { invoiced, young } = rounded;
  const whole = unseen === undefined ? outstanding : invoiced.plus(young).toNumber();
  const told = inKronor
    ? summed(unseen === undefined ? [new Decimal(withoutNoise(outstanding))] : [invoiced, young])
    : {
        parts: [invoiced, young].map((part) => text(part.toNumber())),
        sum: text(whole),
      };
  const headline =
    unseen === undefined && left.length === 0
      ? "Återstår att fakturera"
      : of === "personer"
        ? "Återstår i allt"
        : "Att boka upp";
  const share =
    booked?.share === undefined ? "återstår" : `percentil ${percentileText(booked.share)}`;
  // What they rest on is told where they are booked: this stays in sight.
  const names =
    source.unseen.length > NAMED ? `${source.unseen.length} perioder` : listed(source.unseen);
  const last = source.unseen.at(-1) ?? result.origins.at(-1)?.origin ?? "";
  const spoken = `${headline} ${told.sum} ${unit}, medelfel ${
    standardError === null ? UNKNOWN : text(standardError)
  }`;
  return (
    <>
      <div className={wrong === undefined ? "summary" : "summary summary--old"}>
        <dl className="summary__figures">
          <div>
            <dt>
              {headline} <span className="badge badge--antagande">prognos</span>
            </dt>
            <dd className="summary__main">
              {told.sum} {unit}
            </dd>
          </div>
          {unseen !== undefined && (
            <>
              <div>
                <dt>varav {share} för perioder med faktura</dt>
                <dd>{told.parts[0]}</dd>
              </div>
              <div>
                <dt>
                  varav {names} utan faktura <span className="badge badge--antagande">prognos</span>
                </dt>
                <dd>{told.parts[1]}</dd>
              </div>
            </>
          )}
          <div>
            <dt>Medelfel</dt>
            <dd>{standardError === null ? UNKNOWN : `± ${text(standardError)}`}</dd>
          </div>
          <div>
            <dt>{options.confidence} % mellan</dt>
            <dd>
              {interval === undefined ? UNKNOWN : `${text(interval[0])} – ${text(interval[1])}`}
            </dd>
          </div>
        </dl>
        {left.length > 0 && (
          <p className="retro__line">
            {left.length > NAMED ? `${left.length} perioder efter ${last}` : listed(left)} bokas
            inte. Ändra under ”Boka till och med” om de ska vara med.
          </p>
        )}
        {wrong !== undefined && (
          <p className="summary__wrong" role="alert">
            <span className="badge badge--antagande">Gammalt resultat</span> {wrong}
          </p>
        )}
        {children}
        {inKronor && shownAs !== "kr" && (
          <p className="retro__line">Bokförs i hela kronor: {amountText(whole, of)} kr.</p>
        )}
        <Announce text={wrong === undefined ? spoken : ""} />
      </div>
      {inKronor && <UnitOfAmounts unit={shownAs} onUnit={choose} />}
    </>
  );
}
