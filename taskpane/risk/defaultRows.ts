import type { RiskDefaultRow } from "../../sheets/osakerhet/riskContent";
import { formatDay } from "../../src/calendar/day";
import { riskDefaults } from "../../src/risk/defaults/riskDefaults";
import { riskDefaultIds } from "../../src/risk/defaults/riskFigures";
import { typedValue } from "../work/typedFigure";
import { defaultSpec } from "./defaultSpec";
import type { DefaultForm } from "./form";

/** Every default as it was drawn with: its value and basis, or the user's own beside ours. */
export function defaultRows(own: readonly DefaultForm[]): readonly RiskDefaultRow[] {
  return riskDefaultIds.map((id) => {
    const { name, value: ours, unit, status, from, basis } = riskDefaults[id];
    const typed = own.find((each) => each.id === id)?.value;
    const value = typed === undefined ? ours : typedValue(defaultSpec(id), typed).toNumber();
    const isOwn = typed !== undefined;
    return {
      ...{ name, value, unit, ours },
      status: isOwn ? "eget" : status,
      basis: isOwn ? "Kommunens eget värde." : `${basis} Gäller från ${formatDay(from)}.`,
    };
  });
}
