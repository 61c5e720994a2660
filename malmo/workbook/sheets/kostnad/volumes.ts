import type { RowPlan } from "../../yearRows/YearRow";
import { LSS_HOURS, LSS_HOURS_BUDGET, SFB_PERSONS, SFB_PERSONS_BUDGET } from "../../data/volumes";

export const volumes: readonly RowPlan[] = [
  { kind: "band", text: "1  Volymer" },
  {
    kind: "row",
    key: "personsBudget",
    label: "Personer med assistansersättning (SFB), budget",
    look: "input",
    format: "whole",
    ...SFB_PERSONS_BUDGET,
  },
  {
    kind: "row",
    key: "persons",
    label: "Personer med assistansersättning (SFB), utfall",
    look: "input",
    format: "whole",
    ...SFB_PERSONS,
  },
  {
    kind: "row",
    key: "hoursBudget",
    label: "Assistanstimmar LSS, budget",
    look: "input",
    format: "whole",
    ...LSS_HOURS_BUDGET,
  },
  {
    kind: "row",
    key: "hours",
    label: "Assistanstimmar LSS, utfall",
    look: "input",
    format: "whole",
    ...LSS_HOURS,
  },
];
