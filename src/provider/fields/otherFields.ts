import { field } from "./field";

/** Start-up of new cases, short visits and administration. */
export const otherFields = [
  field("newCases", "Nya brukare", "personer", 0, "indata"),
  field("shadowHours", "Bredvidgång per ny brukare", "timmar", 80, "antagande"),
  field("overtimeHours", "Övertid per ny brukare", "timmar", 20, "antagande"),
  field(
    "overtimeSupplement",
    "Övertidstillägg utöver timlönen",
    "andel av timlönen",
    0.8,
    "antagande",
    { max: 5 },
  ),
  field("visits", "Korta insatser", "insatser", 0, "indata"),
  field("travelMinutes", "Restid per kort insats", "minuter", 15, "antagande", { max: 1440 }),
  field("travelCost", "Resekostnad per kort insats", "kr/insats", 10, "antagande"),
  field("administration", "Administration", "kr", 0, "indata"),
  field("administrationPerHour", "Administration per timme", "kr/timme", 0, "indata"),
] as const;
