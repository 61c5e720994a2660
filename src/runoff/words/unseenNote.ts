import { listed } from "../../comment/listed";
import { servicePeriod } from "../reading/servicePeriod";

/**
 * What is not in the amounts, and what to do about it: periods too young for any invoice, in Swedish;
 * undefined: none. Only months of kronor can be calculated as a part of their year.
 */
export function unseenNote(unseen: readonly string[], unit: string): string | undefined {
  if (unseen.length === 0) return undefined;
  const one = unseen.length === 1;
  const what = `${listed(unseen)} är inte med i ${unit === "personer" ? "antalen" : "beloppen"}: ingen faktura har kommit ännu.`;
  const months = unseen.every((name) => servicePeriod(name)?.month !== undefined);
  return months && unit === "kr"
    ? `${what} Helår under året räknar ${one ? "den månaden" : "de månaderna"} ur personer och ` +
        `LSS-timmar. Boka upp ${one ? "den" : "dem"} också.`
    : `${what} Räkna och boka upp ${one ? "den perioden" : "de perioderna"} för sig.`;
}
