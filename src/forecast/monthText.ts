import type { GridMonth } from "./monthGrid";

/** "2026-07" */
export const monthText = ({ year, month }: GridMonth): string =>
  `${year}-${String(month).padStart(2, "0")}`;
