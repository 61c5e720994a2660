/** A provider's claim for one sick period: kr/hour, hours a week and lost, kr. */
interface SickPayClaim {
  readonly name: string;
  readonly month: string;
  readonly wage: number;
  readonly sickHours: number;
  readonly weeklyHours: number;
  readonly claimed: number;
  readonly note?: string;
}

const claim = (
  name: string,
  month: string,
  [wage, sickHours, weeklyHours]: readonly [number, number, number],
  claimed: number,
  note?: string,
): SickPayClaim => ({
  ...{ name, month, wage, sickHours, weeklyHours, claimed },
  ...(note !== undefined && { note }),
});

/** All made up; two of them ask for more than the law gives. */
export const sickPayClaims: readonly SickPayClaim[] = [
  claim("K01", "2025-02", [162, 38, 38], 5_799.07),
  claim("K02", "2025-03", [158, 24, 30], 3_348.88),
  claim("K07", "2025-03", [165, 40, 37], 7_771.65, "Utan karensavdrag"),
  claim("K10", "2025-05", [160, 16, 38], 1_582.59),
  claim("K12", "2025-09", [168, 52, 35], 8_902.08),
  claim("K14", "2025-10", [164, 30, 32], 4_557.49),
  claim("K17", "2025-11", [166, 64, 37], 11_063.54),
  claim("K18", "2025-12", [161, 45, 36], 8_026.11, "Semesterersättningen räknad två gånger"),
];
