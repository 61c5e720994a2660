import { PAGE_MARGINS, type PageEdge, type PagePlan } from "../../sheets/builder/pagePlan";

const edge = ({
  left = "",
  center = "",
  right = "",
}: PageEdge): readonly [string, string, string] => [left, center, right];

/** Queues how a sheet is printed, and nothing of how it was. ExcelApi 1.9, as the manifest asks for. */
export function placePage(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  plan: PagePlan,
): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = plan.orientation === "portrait" ? "Portrait" : "Landscape";
  // As many pages long as it takes: only the width is told.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", PAGE_MARGINS);
  const { headersFooters } = pageLayout;
  headersFooters.state = "Default";
  const texts = headersFooters.defaultForAllPages;
  [texts.leftHeader, texts.centerHeader, texts.rightHeader] = edge(plan.header);
  [texts.leftFooter, texts.centerFooter, texts.rightFooter] = edge(plan.footer);
  horizontalPageBreaks.removePageBreaks();
  for (const row of plan.breaks ?? []) horizontalPageBreaks.add(`A${row}`);
}
