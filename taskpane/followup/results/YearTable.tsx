import { Fragment } from "react";
import type { FollowedPeriod, FollowUp } from "../../../src/followup/followUp";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { monthName } from "../../forecast/results/monthName";
import { signTitles } from "../../variance/results/shownParts";
import type { FollowShown } from "../form";
import { amountText, deviationText, shownYear } from "./shownYear";

interface Props {
  readonly shown: FollowUp;
  readonly form: FollowShown;
  readonly rounding: Rounding;
  /** What it is of: "SFB", or all parts. */
  readonly name: string;
}

const HEADS = ["Totalt", "Budget", "Avvikelse", "Bokfört", "Återstår", "Prognos"];
const MONTHS_A_TERTIAL = 4;

/** The year by month, tertial and as a whole; months sum to tertials and what is in the row to its total. */
export function YearTable({ shown, form, rounding, name }: Props) {
  const year = shownYear(shown, form.part);
  const caption = `${name} ${shown.year} per månad, tertial och år, ${rounding.unit}`;
  const cells = (period: FollowedPeriod) =>
    [
      amountText(period.total, rounding),
      amountText(period.budget, rounding),
      deviationText(period, form.sign, rounding),
      amountText(period.booked, rounding),
      amountText(period.outstanding, rounding),
      amountText(period.forecast, rounding),
    ].map((text, place) => (
      <td key={place} className="table__number">
        {text}
      </td>
    ));
  return (
    <>
      <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
        <table className="table follow__table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{shown.year}</th>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="table__number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {year.tertials.map((tertial, place) => (
              <Fragment key={place}>
                {year.months
                  .slice(place * MONTHS_A_TERTIAL, (place + 1) * MONTHS_A_TERTIAL)
                  .map((month, k) => (
                    <tr key={k}>
                      <th scope="row">{monthName(place * MONTHS_A_TERTIAL + k + 1)}</th>
                      {cells(month)}
                    </tr>
                  ))}
                <tr className="follow__sum">
                  <th scope="row">Tertial {place + 1}</th>
                  {cells(tertial)}
                </tr>
              </Fragment>
            ))}
            {!year.earlierYears.isZero() && (
              <tr>
                <th scope="row">Tidigare år</th>
                <td className="table__number">{amountText(year.earlierYears, rounding)}</td>
                <td />
                <td />
                <td className="table__number">{amountText(year.earlierYears, rounding)}</td>
                <td />
                <td />
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr className="follow__sum">
              <th scope="row">Helår</th>
              {cells(year.year)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="variance__note">
        Totalt = bokfört + återstår + prognos. {signTitles[form.sign]} i avvikelsen.
      </p>
    </>
  );
}
