import type { KeptMonth } from "../../../src/followup/keptForecast";
import { canonicalJson } from "../canonicalJson";
import { followUpDocument, type FollowUpWork, type StoredForecast } from "./followUpDocument";

/** In full, without an exponent: what is exact stays so. */
const month = ({ parts, earlierYears, sfbPersons, lssHours }: KeptMonth) => ({
  parts: Object.fromEntries(Object.entries(parts).map(([id, amount]) => [id, amount.toFixed()])),
  earlierYears: earlierYears?.toFixed(),
  sfbPersons: sfbPersons?.toFixed(),
  lssHours: lssHours?.toFixed(),
});

const forecast = (kept: StoredForecast) => ({ ...kept, months: kept.months.map(month) });

/** The work as it is stored: equal work is equal text. */
export function followUpText({ form, kept, shown }: FollowUpWork): string {
  const { format, version } = followUpDocument;
  return canonicalJson({ format, version, form, kept: kept.map(forecast), shown });
}
