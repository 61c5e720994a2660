import type { ReportSection } from "./report";

/** "Exempel: Malmö. Prognos 2026": whose figures they are stands wherever they are read. */
export const sectionTitle = ({ title, example }: ReportSection): string =>
  example === undefined ? title : `${example}. ${title}`;
