import { formatDay } from "../../../src/calendar/day";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { riskDefaults } from "../../../src/risk/defaults/riskDefaults";
import { CertaintyBadge } from "../../forecast/results/CertaintyBadge";

/** Every figure that the spread is calculated from where the own history does not say otherwise, with its basis. */
export function Basis() {
  return (
    <dl className="risk__basis">
      {Object.entries(riskDefaults).map(([id, { name, value, unit, from, status, basis }]) => (
        <div key={id}>
          <dt>
            {name}: {swedishNumber(value)} {unit} <CertaintyBadge of={status} />
          </dt>
          <dd>
            {basis} Gäller från {formatDay(from)}.
          </dd>
        </div>
      ))}
    </dl>
  );
}
