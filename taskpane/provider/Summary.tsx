import { type ReactNode, useMemo } from "react";
import type { Decimal } from "../../src/exact/decimal";
import { privateReference } from "../../src/provider/privateReference";
import { providerResult } from "../../src/provider/providerResult";
import { Announce } from "../shared/Announce";
import type { Calculated } from "./evaluate";
import { UnitOfAmounts } from "../ownvalues/UnitOfAmounts";
import { useAmounts } from "../ownvalues/useAmounts";
import { kronorAndOre } from "../shared/numbers";

interface Props {
  readonly calculated: Calculated;
  /** What is wrong with the fields as they stand; the figures are then those of before. */
  readonly wrong: string | undefined;
  /** Whether it is kept; in sight with the result. */
  readonly children: ReactNode;
}

/** The result that stays in sight while the fields are edited. */
export function Summary({ calculated: { bridge }, wrong, children }: Props) {
  const { rounding, shownAs, choose, text } = useAmounts();
  const result = `${text(bridge.result)} ${rounding.unit}`;
  const cost = `${kronorAndOre(bridge.costPerHour)} kr`;
  const spoken = `Resultat ${result}, kostnad ${cost} per timme`;
  return (
    <>
      <div className={wrong === undefined ? "summary" : "summary summary--old"}>
        <dl className="summary__figures">
          <div>
            <dt>Resultat</dt>
            <dd className="summary__main">{result}</dd>
          </div>
          <div>
            <dt>Kostnad per timme</dt>
            <dd>{cost}</dd>
          </div>
        </dl>
        {wrong !== undefined && (
          <p className="summary__wrong" role="alert">
            <span className="badge badge--antagande">Gammalt resultat</span> {wrong}
          </p>
        )}
        {children}
        <Announce text={wrong === undefined ? spoken : ""} />
      </div>
      <UnitOfAmounts unit={shownAs} onUnit={choose} />
    </>
  );
}

/** Grant, deviation and the private provider, below the bridge. */
export function MoreFigures({ calculated: { inputs, bridge } }: Pick<Props, "calculated">) {
  const { rounding, text } = useAmounts();
  const whole = (amount: Decimal): string => `${text(amount)} ${rounding.unit}`;
  const reference = useMemo(() => {
    const { cost, result, hours } = providerResult(privateReference(inputs));
    return { cost: cost.div(hours), result: result.div(hours) };
  }, [inputs]);
  return (
    <dl className="facts">
      <dt>Intäkt per timme</dt>
      <dd className="facts__number">{kronorAndOre(bridge.revenuePerHour)} kr</dd>
      <dt>Kommunbidrag för noll</dt>
      <dd className="facts__number">{whole(bridge.grantNeeded)}</dd>
      <dt>Efter kommunbidrag</dt>
      <dd className="facts__number">{whole(bridge.resultAfterGrant)}</dd>
      <dt>Privat utförare: kostnad/timme</dt>
      <dd className="facts__number">{kronorAndOre(reference.cost)} kr</dd>
      <dt>Privat utförare: resultat/timme</dt>
      <dd className="facts__number">{kronorAndOre(reference.result)} kr</dd>
    </dl>
  );
}
