import type { Scenario } from "./scenario";

/** The base year going on with nothing changed after it: what every scenario is compared with. */
export const baseAlone: Scenario = {
  id: "bara-basaret",
  name: "Bara basåret",
  description: "Inget ändras efter basåret.",
  on: [],
  changes: [],
};
