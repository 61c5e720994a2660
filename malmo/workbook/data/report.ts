/** The report the workbook recomputes. */
export const REPORT_TITLE =
  "Malmö stad, funktionsstödsnämnden: utredning av volym- och kostnadsutvecklingen inom " +
  "personlig assistans 2020–2025";

/** Years of the report's tables. */
export const YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** The sections as the source column names them; the sheet Läs mig gives their headings. */
export const SECTION = {
  whole: "Malmöutredningen 6",
  sfb: "Malmöutredningen 8.1",
  lss: "Malmöutredningen 8.2",
  provider: "Malmöutredningen 8.3",
} as const;

export const SECTION_HEADINGS: readonly (readonly [string, string])[] = [
  [SECTION.whole, "Kostnadsutvecklingen inom den personliga assistansen i sin helhet"],
  [SECTION.sfb, "Personlig assistans SFB"],
  [SECTION.lss, "Personlig assistans LSS"],
  [SECTION.provider, "Kommunalt utförande av personlig assistans"],
];

export type ByYear = Readonly<Record<number, number>>;
