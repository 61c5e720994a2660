import type { ReactNode } from "react";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { Decimal } from "../../../src/exact/decimal";
import { Announce } from "../../shared/Announce";
import { withDecimals } from "../../shared/numbers";
import type { Reconciled } from "./reconciled";

interface Props {
  readonly found: Reconciled;
  readonly children: ReactNode;
}

const ZERO = new Decimal(0);

/** How much differs, and which way. */
export function ReconciliationSummary({ found, children }: Props) {
  const { differences, entry } = found;
  const count = swedishNumber(differences.length);
  const over = differences.reduce(
    (sum, { difference }) => (difference.gt(0) ? sum.plus(difference) : sum),
    ZERO,
  );
  return (
    <div className="summary">
      <dl className="summary__figures">
        <div>
          <dt>Skillnader</dt>
          <dd className="summary__main">{count}</dd>
        </div>
        <div>
          <dt>Inte fakturerat, att boka upp</dt>
          <dd>{withDecimals(entry?.amount ?? ZERO, 0)} kr</dd>
        </div>
        <div>
          <dt>Fakturerat över det väntade</dt>
          <dd>{withDecimals(over, 0)} kr</dd>
        </div>
      </dl>
      {children}
      <Announce text={`${count} skillnader`} />
    </div>
  );
}
