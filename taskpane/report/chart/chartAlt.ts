import type { ReportChart } from "../../../sheets/rapport/report";

/** What a chart is to whoever does not see it: the tables before it have its figures. */
export const chartAlt = ({ title }: ReportChart): string =>
  `Diagram: ${title}. Siffrorna står i tabellen.`;
