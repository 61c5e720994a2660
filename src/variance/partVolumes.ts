import type { PartId } from "../forecast/results/part";

/** What a part's cost is made of: its volume, and what the cost per unit is called. */
export const PART_VOLUMES: Readonly<
  Partial<
    Record<
      PartId,
      { readonly volume: string; readonly price: string; readonly of: "sfbPersons" | "lssHours" }
    >
  >
> = {
  sfb: { volume: "Personer", price: "Kostnad per person", of: "sfbPersons" },
  lss: { volume: "Timmar", price: "Kostnad per timme", of: "lssHours" },
};
