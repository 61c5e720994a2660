import type { ReportPart } from "../form";

export const partNames: Readonly<Record<ReportPart, string>> = {
  text: "Sammanfattning i egna ord",
  forecast: "Prognosen",
  interval: "Prognosens osäkerhet",
  deviation: "Avvikelsen",
  followUp: "Uppföljningen",
};
