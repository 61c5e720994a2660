import type { ByYear } from "./report";

/** Malmö's inhabitants on 31 December. The latest year published here is 2024. */
export const INHABITANTS_CHECKED: ByYear = { 2024: 365644 };

/** Not checked against the published table: shown as assumptions that the user can replace. */
export const INHABITANTS_ASSUMED: ByYear = {
  2020: 347949,
  2021: 351749,
  2022: 357377,
  2023: 362133,
};

export const INHABITANTS_SOURCE =
  "SCB, folkmängd den 31 december. 2020–2023 antagna, inte avstämda mot SCB; 2025 fylls i senare (Kolada N01951)";
