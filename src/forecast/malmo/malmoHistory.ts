import type { HistoryYear } from "../historyYear";

const TKR = 1000;

function year(
  number: number,
  [sfbPersons, budgetPersons]: readonly [number, number],
  [lssHours, budgetHours]: readonly [number, number],
  [outturnSfb, budgetSfb]: readonly [number, number],
  [outturnLss, budgetLss]: readonly [number, number],
  knownSfb: number,
): HistoryYear {
  return {
    year: number,
    sfbPersons,
    budgetPersons,
    lssHours,
    budgetHours,
    outturnSfb: outturnSfb * TKR,
    budgetSfb: budgetSfb * TKR,
    outturnLss: outturnLss * TKR,
    budgetLss: budgetLss * TKR,
    knownSfb: knownSfb * TKR,
  };
}

/** Grants of a little more than 1 mkr a year from Migrationsverket are in every year's outturn. */
const GRANTS = -1000;
/** Försäkringskassan's invoices for 2023 that came in 2024, about 10 mkr. */
const LATE = 10_000;
const REPAID = -4600;

/**
 * Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025, 8.1 and 8.2: outturn
 * first, then budget; tkr; known items of SFB: 8.1.
 */
export const malmoHistory: readonly HistoryYear[] = [
  year(2020, [397, 414], [494_961, 453_096], [121_600, 131_873], [150_102, 137_987], GRANTS),
  year(2021, [406, 391], [509_550, 453_000], [131_171, 127_573], [158_089, 158_813], GRANTS),
  year(2022, [400, 399], [562_500, 539_000], [132_688, 131_800], [180_638, 173_147], GRANTS),
  year(2023, [399, 405], [542_000, 555_500], [133_924, 135_800], [176_146, 180_700], GRANTS),
  year(2024, [435, 400], [577_209, 537_200], [158_513, 139_140], [191_840, 179_050], GRANTS + LATE),
  year(
    2025,
    [455, 432],
    [565_386, 565_300],
    [154_970, 154_440],
    [193_698, 193_650],
    GRANTS + REPAID,
  ),
];
