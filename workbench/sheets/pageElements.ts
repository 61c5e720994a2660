import { PAGE_MARGINS, type PageEdge, type PagePlan } from "../../sheets/builder/pagePlan";
import type { KeptSheet } from "../engine/keptFile";

/** In a file margins are in inches. */
const CM = 2.54;
const DECIMALS = 4;

const coded = ({ left, center, right }: PageEdge): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([place = "", text = ""]) => (text === "" ? "" : place + text))
    .join("");

/** How a sheet is printed, as the elements of a file. Source: ECMA-376 part 1, 18.3.1. */
export function pageElements({ orientation, header, footer }: PagePlan): KeptSheet {
  const margins = Object.entries(PAGE_MARGINS).map(([side, cm]) => [
    side,
    String(Number((cm / CM).toFixed(DECIMALS))),
  ]);
  return {
    pageSetUpPr: { attributes: { fitToPage: "1" } },
    printOptions: { attributes: { horizontalCentered: "1" } },
    pageMargins: { attributes: Object.fromEntries(margins) as Record<string, string> },
    pageSetup: {
      attributes: { paperSize: "9", fitToWidth: "1", fitToHeight: "0", orientation },
    },
    headerFooter: {
      attributes: {},
      texts: { oddHeader: coded(header), oddFooter: coded(footer) },
    },
  };
}
