import type { FollowUp } from "../../../src/followup/followUp";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { FollowShown } from "../form";
import { amountText, deviationText } from "./shownYear";

interface Props {
  readonly shown: FollowUp;
  readonly form: FollowShown;
  readonly rounding: Rounding;
}

/** The parts' full years under each other and their sum. */
export function PartsTable({ shown, form, rounding }: Props) {
  if (shown.parts.length < 2 || form.part !== undefined) return null;
  const row = (name: string, { year }: FollowUp["whole"]) => (
    <>
      <th scope="row">{name}</th>
      <td className="table__number">{amountText(year.total, rounding)}</td>
      <td className="table__number">{amountText(year.budget, rounding)}</td>
      <td className="table__number">{deviationText(year, form.sign, rounding)}</td>
    </>
  );
  const caption = `Helår ${shown.year} per del, ${rounding.unit}`;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={caption}>
      <table className="table follow__table">
        <caption className="follow__caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Del</th>
            {["Helår", "Budget", "Avvikelse"].map((head) => (
              <th key={head} scope="col" className="table__number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.parts.map((part) => (
            <tr key={part.name}>{row(part.name, part)}</tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="follow__sum">{row("Alla delar", shown.whole)}</tr>
        </tfoot>
      </table>
    </div>
  );
}
