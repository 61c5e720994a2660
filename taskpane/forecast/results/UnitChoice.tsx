import { useId } from "react";
import type { MoneyUnit } from "../../../src/variance/moneyUnit";
import { moneyUnits } from "./shownUnit";

interface Props {
  readonly unit: MoneyUnit;
  readonly onUnit: (unit: MoneyUnit) => void;
}

/** What amounts are shown in. */
export function UnitChoice({ unit, onUnit }: Props) {
  const name = useId();
  return (
    <fieldset className="results__units">
      <legend>Belopp i</legend>
      {moneyUnits.map((each) => (
        <label key={each} className="results__unit">
          <input type="radio" name={name} checked={each === unit} onChange={() => onUnit(each)} />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}
