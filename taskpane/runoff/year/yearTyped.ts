/** The fields of the year, as typed. */
export interface YearTyped {
  /** The year that is chosen; blank: the latest. */
  readonly year: string;
  readonly sfbPersons: string;
  readonly lssHours: string;
  readonly earlierYears: string;
  readonly budget: string;
}

export const nothingTyped: YearTyped = {
  year: "",
  sfbPersons: "",
  lssHours: "",
  earlierYears: "",
  budget: "",
};

export type YearField = Exclude<keyof YearTyped, "year">;

export const yearFields: readonly {
  readonly id: YearField;
  readonly label: string;
  readonly unit: string;
  readonly about: string;
}[] = [
  {
    id: "sfbPersons",
    label: "Personer med SFB",
    unit: "i snitt",
    about: "Under de månader som inte är fakturerade. Räknas med 20 timmar i veckan.",
  },
  {
    id: "lssHours",
    label: "LSS-timmar per månad",
    unit: "timmar",
    about: "Bara om de ingår i det som triangeln visar.",
  },
  {
    id: "earlierYears",
    label: "Bokfört för tidigare år",
    unit: "kr",
    about: "Sena fakturor, med minus för återbetalningar.",
  },
  { id: "budget", label: "Årets budget", unit: "kr", about: "Utelämnas: ingen avvikelse." },
];
