/** What the sheet makes of its cell "Till år". All are formulas without =. */
export interface UntilYear {
  /** The cell. */
  readonly cell: string;
  /** Whether a year is shown, counted from the base year: it and all up to Till år, or none at all. */
  readonly hides: (place: number) => string;
  readonly title: string;
  /** Why the sheet shows less than is asked for; empty where it does not. */
  readonly line: string;
}

/**
 * Till år may be changed on the sheet, which has rows to the last written year only. Rows after it are
 * empty, and what it asks for beyond the rows is said: neither errors nor fewer years unsaid.
 */
export function untilYear(cell: string, baseYearCell: string, years: number): UntilYear {
  const [first, last] = [`(${baseYearCell}+1)`, `(${baseYearCell}+${years - 1})`];
  const wanted = `"Till år ska vara ett årtal från "&${first}&" till "&${last}&"."`;
  const beyond = `"Bladet har rader till "&${last}&". Skriv ett nytt från PA-kalkyl för att se senare år."`;
  return {
    cell,
    hides: (place) => `${cell}<${baseYearCell}+${Math.max(1, place)}`,
    title: `IF(${cell}<${first},"Prognos","Prognos "&${first}&"\u2013"&MIN(${cell},${last}))`,
    line: `IF(NOT(ISNUMBER(${cell})),${wanted},IF(${cell}<${first},${wanted},IF(${cell}>${last},${beyond},"")))`,
  };
}
