import type { ReactNode } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { Decimal } from "../../../src/exact/decimal";
import { BeingReckoned } from "../../shared/BeingReckoned";
import { Announce } from "../../shared/Announce";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { useAmounts } from "../../ownvalues/useAmounts";
import type { Reconciled } from "./reconciled";

interface Props {
  readonly found: Reconciled;
  /** The figures are those of before while new ones are worked out. */
  readonly isComparing: boolean;
  readonly children: ReactNode;
}

const ZERO = new Decimal(0);

/** How much differs, and which way. */
export function ReconciliationSummary({ found, isComparing, children }: Props) {
  const { differences, entry } = found;
  const { rounding, shownAs, choose, text } = useAmounts();
  const count = swedishNumber(differences.length);
  const over = differences.reduce(
    (sum, { difference }) => (difference.gt(0) ? sum.plus(difference) : sum),
    ZERO,
  );
  return (
    <>
      <div className={isComparing ? "summary summary--old" : "summary"} aria-busy={isComparing}>
        <dl className="summary__figures">
          <div>
            <dt>Skillnader{isComparing && <BeingReckoned />}</dt>
            <dd className="summary__main">{count}</dd>
          </div>
          <div>
            <dt>Inte fakturerat, att boka upp</dt>
            <dd>
              {text(entry?.amount ?? ZERO)} {rounding.unit}
            </dd>
          </div>
          <div>
            <dt>Fakturerat över det väntade</dt>
            <dd>
              {text(over)} {rounding.unit}
            </dd>
          </div>
        </dl>
        {children}
        <Announce
          text={
            isComparing ? "" : `${count} ${differences.length === 1 ? "skillnad" : "skillnader"}`
          }
        />
      </div>
      <UnitOfAmounts unit={shownAs} onUnit={choose} />
    </>
  );
}
