import type { Grain } from "./periodIndex";

/** "2024" or "2024-03". */
export function periodName(index: number, grain: Grain): string {
  if (grain === "year") return String(index);
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
