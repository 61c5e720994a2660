import { useContext, useMemo } from "react";
import { oneMoreOf, type WeeklyHours } from "../../src/cases/oneMore/oneMoreOf";
import { weeklyHoursOf } from "../../src/cases/oneMore/weeklyHoursOf";
import type { RateOf } from "../../src/cases/sums/caseFigures";
import type { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { ModelError } from "../../src/modelError";
import { EqualisationContext } from "../equalisation/EqualisationContext";
import { isEmpty } from "../equalisation/form";
import { LateView } from "../shared/LateView";
import { wholeKronor } from "../shared/numbers";
import { ListedContext } from "./ListedContext";

/** Only who has filled in the equalisation asks for it. */
const loadReturn = async () =>
  (await import(/* webpackChunkName: "one-more-return" */ "./OneMoreReturn")).OneMoreReturn;

interface Props {
  readonly year: number;
  readonly rateOf: RateOf;
  /** Whether the figures are an example's: a list of one's own says nothing of them. */
  readonly isExample: boolean;
  /** Mean hours a week of an LSS person, where there is no list. */
  readonly mean?: number | undefined;
}

const kronor = (amount: Decimal): string => `${wholeKronor(amount)}\u00a0kr`;
const hoursText = (hours: number): string => `${swedishNumber(Number(hours.toFixed(1)))} tim/vecka`;

function textOf(year: number, hours: WeeklyHours, isMean: boolean, rateOf: RateOf): string {
  const { sfb, median, highest } = oneMoreOf(hours, year, rateOf);
  const own = isMean ? "snittet" : "listans median";
  const lss = [
    ...(median === undefined
      ? []
      : [`${kronor(median.cost)} med ${hoursText(median.hours)} (${own})`]),
    ...(highest === undefined || highest.hours === median?.hours
      ? []
      : [`${kronor(highest.cost)} med ${hoursText(highest.hours)} (listans högsta)`]),
  ];
  return [
    `SFB ${kronor(sfb)} per år`,
    ...(lss.length === 0 ? [] : [`LSS ${lss.join(", ")}`]),
    ...(median === undefined
      ? []
      : [`Försäkringskassans beslut ett år senare ${kronor(median.delay)} (${own})`]),
  ].join("; ");
}

/** What one case more or less costs in a year, beside a total. */
export function OneMoreLine({ year, rateOf, isExample, mean }: Props) {
  const { cases } = useContext(ListedContext);
  const listed = cases?.isExample === isExample ? cases.rows : undefined;
  const text = useMemo(() => {
    const of = listed === undefined ? undefined : weeklyHoursOf(listed, year);
    const isMean = of?.median === undefined;
    try {
      return textOf(year, isMean ? { median: mean, highest: undefined } : of, isMean, rateOf);
    } catch (error) {
      // Of a year without a schablon nothing can be said.
      if (error instanceof ModelError) return undefined;
      throw error;
    }
  }, [listed, year, mean, rateOf]);
  const equalised = useContext(EqualisationContext)?.inHand.work;
  if (text === undefined) return null;
  return (
    <>
      <p className="entry__description">
        <strong>Ett ärende mer eller mindre {year}:</strong> {text}.
      </p>
      {equalised !== undefined &&
        !isEmpty(equalised) &&
        (equalised.example !== undefined) === isExample && (
          <LateView name="LSS-utjämning" load={loadReturn} props={{ form: equalised }} />
        )}
    </>
  );
}
