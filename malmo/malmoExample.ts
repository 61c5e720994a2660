/** What Malmö's figures are called wherever they stand in a controller's own workbook. */
export const MALMO_EXAMPLE = "Exempel: Malmö";
