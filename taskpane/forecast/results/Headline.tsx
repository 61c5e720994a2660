import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import type { Note } from "../../../src/forecast/base/note";
import { Announce } from "../../shared/Announce";
import { kronorAndOre, withDecimals, withSign } from "../../shared/numbers";
import { CertaintyBadge } from "./CertaintyBadge";
import { roundedYear } from "./roundedYear";
import type { ShownUnit } from "./shownUnit";

interface Props {
  readonly name: string;
  readonly year: ForecastYear;
  readonly budgetNote: Note | undefined;
  readonly shown: ShownUnit;
}

const SHARE_DECIMALS = 1;

/** The first year of the forecast in four figures, each with how certain it is. */
export function Headline({ name, year, budgetNote, shown }: Props) {
  const { total, budget, deviation } = roundedYear(year, shown);
  const money = (value: typeof total): string =>
    value === undefined ? "okänd" : `${withDecimals(value, shown.decimals)} ${shown.unit}`;
  const share =
    year.budget === undefined || year.budget.isZero()
      ? undefined
      : year.deviation?.div(year.budget).times(100);
  const over = deviation?.isNegative() === true && !deviation.isZero();
  return (
    <div className="results__headline">
      <h3 className="group__title">
        {year.year}: {name}
      </h3>
      <dl className="results__figures">
        <div>
          <dt>
            Kostnad <CertaintyBadge of={year.kind} />
          </dt>
          <dd>{money(total)}</dd>
        </div>
        <div>
          <dt>Budget {budgetNote !== undefined && <CertaintyBadge of={budgetNote.status} />}</dt>
          <dd>{budget === undefined ? "saknas" : money(budget)}</dd>
        </div>
        <div>
          <dt>Budgetavvikelse</dt>
          <dd className={over ? "results__over" : undefined}>
            {deviation === undefined ? "–" : money(deviation)}
          </dd>
        </div>
        <div>
          <dt>Andel av budgeten</dt>
          <dd className={over ? "results__over" : undefined}>
            {share === undefined ? "–" : `${withSign(share, SHARE_DECIMALS)} %`}
          </dd>
        </div>
      </dl>
      <p className="entry__description">
        Schablon {kronorAndOre(year.schablon)} kr per timme{" "}
        <CertaintyBadge of={year.schablonStatus} />{" "}
        {budget === undefined
          ? "Ange en budget för året, så visas avvikelsen."
          : "Minus betyder att budgeten överskrids."}
      </p>
      <Announce text={`${name} ${year.year}: ${money(total)}`} />
    </div>
  );
}
