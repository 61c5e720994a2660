import type { ReactNode } from "react";
import { BeingReckoned } from "../../shared/BeingReckoned";
import { Announce } from "../../shared/Announce";
import { withDecimals } from "../../shared/numbers";
import type { Calculated } from "../evaluate";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { useAmounts } from "../../ownvalues/useAmounts";

interface Props {
  readonly calculated: Calculated;
  /** What is wrong with what is typed; the figures are then those of before. */
  readonly wrong: string | undefined;
  /** The figures are those of before while new ones are worked out. */
  readonly isReckoning: boolean;
  readonly children: ReactNode;
}

/** What the list comes to in the year; stays in sight while its parts are read. */
export function CasesSummary({ calculated, wrong, isReckoning, children }: Props) {
  const { year, whole } = calculated;
  const { figures, forecast } = whole;
  const { rounding, shownAs, choose, summed } = useAmounts();
  const {
    parts: [sfb, lss],
    sum: total,
  } = summed([figures.sfb, figures.lss]);
  const sfbPersons = withDecimals(figures.sfbPersonDays.div(figures.days), 1);
  const lssPersons = withDecimals(figures.lssPersonDays.div(figures.days), 1);
  const isOld = wrong !== undefined || isReckoning;
  return (
    <>
      <div className={isOld ? "summary summary--old" : "summary"} aria-busy={isReckoning}>
        <dl className="summary__figures">
          <div>
            <dt>
              Kostnad {year} {forecast && <span className="badge badge--antagande">prognos</span>}
              {isReckoning && <BeingReckoned />}
            </dt>
            <dd className="summary__main">
              {total} {rounding.unit}
            </dd>
          </div>
          <div>
            <dt>SFB, {sfbPersons} personer</dt>
            <dd>{sfb}</dd>
          </div>
          <div>
            <dt>LSS, {lssPersons} personer</dt>
            <dd>{lss}</dd>
          </div>
        </dl>
        {wrong !== undefined && (
          <p className="summary__wrong" role="alert">
            <span className="badge badge--antagande">Gammalt resultat</span> {wrong}
          </p>
        )}
        {children}
        <Announce text={!isOld ? `Kostnad ${year}: ${total} ${rounding.unit}` : ""} />
      </div>
      <UnitOfAmounts unit={shownAs} onUnit={choose} />
    </>
  );
}
