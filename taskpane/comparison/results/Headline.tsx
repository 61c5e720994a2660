import { comparedWords } from "../../../src/comparison/words/comparedWords";
import type { ComparedYear } from "../../../src/comparison/comparedYear";
import type { OwnCount } from "../../../src/comparison/ownYear";
import { useAmounts } from "../../ownvalues/useAmounts";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { withDecimals, withSign } from "../../shared/numbers";
import type { Calculated } from "../evaluate";
import { COUNTS } from "../form";
import { ownName } from "../ownName";
import { partTitle } from "../partTitle";

/** The last year that can be held against the nation's; else the last year there is. */
const lastCompared = (years: readonly ComparedYear[]): ComparedYear | undefined =>
  years.findLast(({ difference }) => difference !== undefined) ?? years.at(-1);

const RATE_DECIMALS = 1;

function PartFigures({
  year,
  counted,
}: {
  readonly year: ComparedYear;
  readonly counted: OwnCount;
}) {
  const { rounding, text } = useAmounts();
  const { part, persons, rate, nationRate, expected, difference, cost } = year;
  return (
    <section aria-label={partTitle(part)}>
      <h3 className="group__title">
        {partTitle(part)} {year.year}
      </h3>
      <dl className="facts">
        <dt>Personer</dt>
        <dd className="facts__number">{withDecimals(persons, persons.isInteger() ? 0 : 1)}</dd>
        {rate !== undefined && (
          <>
            <dt>Per 100 000 invånare</dt>
            <dd className="facts__number">{withDecimals(rate, RATE_DECIMALS)}</dd>
          </>
        )}
        {nationRate !== undefined && (
          <>
            <dt>Riket per 100 000</dt>
            <dd className="facts__number">{withDecimals(nationRate, RATE_DECIMALS)}</dd>
          </>
        )}
        {expected !== undefined && difference !== undefined && (
          <>
            <dt>Väntat med rikets frekvens</dt>
            <dd className="facts__number">{withDecimals(expected.persons, 1)}</dd>
            <dt>Skillnad, personer</dt>
            <dd className="facts__number">{withSign(difference, 1)}</dd>
          </>
        )}
        {cost !== undefined && (
          <>
            <dt>
              Skillnaden kostar <span className="badge badge--antagande">skattning</span>
            </dt>
            <dd className="facts__number">
              {text(cost.kronor)} {rounding.unit}
            </dd>
          </>
        )}
      </dl>
      <ul className="series__words">
        {comparedWords([year], counted).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** The last year beside the nation, a part at a time, and how it was compared. */
export function Headline({ calculated }: { readonly calculated: Calculated }) {
  const { compared, form } = calculated;
  const { shownAs, choose } = useAmounts();
  const years = [compared.sfb, compared.lss].flatMap((all) => lastCompared(all) ?? []);
  if (years.length === 0) {
    return (
      <p>
        Fyll i personer för minst ett år under Siffror. Rikets serier finns under Förklaring så
        länge.
      </p>
    );
  }
  return (
    <>
      <p className="entry__description">
        {ownName(form)} bredvid riket; personer {COUNTS[form.counted]}.
      </p>
      {years.map((year) => (
        <PartFigures key={year.part} year={year} counted={form.counted} />
      ))}
      {years.some(({ cost }) => cost !== undefined) && (
        <UnitOfAmounts unit={shownAs} onUnit={choose} />
      )}
    </>
  );
}
