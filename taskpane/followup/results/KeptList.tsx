import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { formatDay } from "../../../src/calendar/day";
import { keptTotal } from "../../../src/followup/keptForecast";
import { Decimal } from "../../../src/exact/decimal";
import { inUnit } from "../../../src/variance/moneyUnit";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { StoredForecast } from "../../documents/followup/followUpDocument";
import { withDecimals } from "../../shared/numbers";

interface Props {
  readonly kept: readonly StoredForecast[];
  readonly rounding: Rounding;
  readonly onDrop: (name: string) => void;
}

const totalOf = ({ months }: StoredForecast): Decimal =>
  months.reduce(
    (sum, month) => sum.plus(keptTotal(month)).plus(month.earlierYears ?? 0),
    new Decimal(0),
  );

/** The forecasts that are kept, the latest first. */
export function KeptList({ kept, rounding, onDrop }: Props) {
  if (kept.length === 0) return null;
  return (
    <ul className="follow__kept" aria-label="Behållna prognoser">
      {kept.toReversed().map((each) => (
        <li key={each.name}>
          <span>
            <strong>{each.name}</strong>, gjord {formatDay(each.made)}:{" "}
            {withDecimals(inUnit(totalOf(each), rounding.unit), rounding.decimals)}&nbsp;
            {rounding.unit} för {each.year}
            {each.isExample && " (exempel)"}
          </span>
          <ActionButton
            text="Ta bort"
            ariaLabel={`Ta bort ${each.name}`}
            onClick={() => onDrop(each.name)}
          />
        </li>
      ))}
    </ul>
  );
}
