import type { NationalCell } from "../../../src/national/tables/nationalTable";

const SHOWN = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** A printed figure as it is shown: `*` where the source hides few persons. */
export function cellText(cell: NationalCell | undefined): string {
  if (typeof cell === "number") return SHOWN.format(cell);
  return cell === "hidden" ? "*" : "";
}
