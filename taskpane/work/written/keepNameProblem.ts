import { isExcelSheetName, LONGEST_SHEET_NAME } from "../../workbook/isExcelSheetName";

/** What is wrong with the name of a sheet that is to be kept, Swedish; undefined where Excel takes it. */
export function keepNameProblem(name: string, taken: readonly string[]): string | undefined {
  const wanted = name.trim();
  if (wanted === "") return "Skriv ett namn på bladet.";
  if (wanted.length > LONGEST_SHEET_NAME) {
    return `Namnet har ${wanted.length} tecken, men ett blads namn får ha högst ${LONGEST_SHEET_NAME}.`;
  }
  if (!isExcelSheetName(wanted)) {
    return "Excel tar inte det namnet: utan \\ / ? * [ ] : och inte med ' först eller sist, inte ”Historik”.";
  }
  return taken.some((one) => one.toLowerCase() === wanted.toLowerCase())
    ? "Ett blad har redan det namnet. Välj ett annat."
    : undefined;
}
