import { useMemo } from "react";
import type { ComparedYear } from "../../../src/comparison/comparedYear";
import type { Part } from "../../../src/comparison/nationOf";
import { comparedWords } from "../../../src/comparison/words/comparedWords";
import type { Decimal } from "../../../src/exact/decimal";
import { useAmounts } from "../../ownvalues/useAmounts";
import { withDecimals, withSign } from "../../shared/numbers";
import { lineOf, wholeSpan } from "../chart/lineOf";
import { SeriesFigure } from "../chart/SeriesFigure";
import { EventSwitch } from "../EventSwitch";
import type { Calculated } from "../evaluate";
import { ownName } from "../ownName";
import { partTitle } from "../partTitle";

const shown = (value: Decimal | undefined, decimals = 1): string =>
  value === undefined ? "–" : withDecimals(value, decimals);

/** Own persons, those expected and what the difference costs, a row a year. */
function ExpectedTable({
  years,
  title,
}: {
  readonly years: readonly ComparedYear[];
  readonly title: string;
}) {
  const { rounding, text } = useAmounts();
  return (
    <div className="table-box" tabIndex={0} role="group" aria-label={`${title}: väntat antal`}>
      <table className="table">
        <caption className="visually-hidden">
          {title}: väntat antal och vad skillnaden kostar
        </caption>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col" className="table__number">
              Personer
            </th>
            <th scope="col" className="table__number">
              Väntat
            </th>
            <th scope="col" className="table__number">
              Skillnad
            </th>
            <th scope="col" className="table__number">
              Skattning, {rounding.unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, persons, expected, difference, cost }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="table__number">{shown(persons, persons.isInteger() ? 0 : 1)}</td>
              <td className="table__number">{shown(expected?.persons)}</td>
              <td className="table__number">
                {difference === undefined ? "–" : withSign(difference, 1)}
              </td>
              <td className="table__number">{cost === undefined ? "–" : text(cost.kronor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartRates({ calculated, part }: { readonly calculated: Calculated; readonly part: Part }) {
  const { form, compared } = calculated;
  const years = compared[part];
  const name = ownName(form);
  const lines = useMemo(
    () => [
      lineOf(name, years, ({ rate }) => rate),
      lineOf("Riket", years, ({ nationRate }) => nationRate),
    ],
    [years, name],
  );
  const all = useMemo(() => wholeSpan(years), [years]);
  if (years.length === 0) return <p>{partTitle(part)}: inga personer är ifyllda.</p>;
  const at = (year: number): ComparedYear | undefined => years.find((each) => each.year === year);
  return (
    <>
      <SeriesFigure
        title={partTitle(part)}
        unit="personer per 100 000 invånare"
        years={all}
        lines={lines}
        textOf={(place, year) => {
          const found = at(year);
          const value = place === 0 ? found?.rate : found?.nationRate;
          return value === undefined ? "" : withDecimals(value, 1);
        }}
      />
      <ExpectedTable years={years} title={partTitle(part)} />
      <ul className="series__words">
        {comparedWords(years, form.counted).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** Persons per 100 000 beside the nation's, with the number expected and what the difference costs. */
export function RatesPart({ calculated }: { readonly calculated: Calculated }) {
  return (
    <>
      <EventSwitch />
      <PartRates calculated={calculated} part="sfb" />
      <PartRates calculated={calculated} part="lss" />
    </>
  );
}
