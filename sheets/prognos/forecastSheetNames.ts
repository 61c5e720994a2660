/** The names that the forecast's sheets have where they are free. */
export const forecastSheetNames = {
  indata: "Indata",
  antaganden: "Antaganden",
  prognos: "Prognos",
} as const;

export type ForecastSheetNames = Readonly<Record<keyof typeof forecastSheetNames, string>>;
