import { field } from "./field";

const OWN = "Din egen uppgift.";

/** Start-up of new cases, short visits and administration. */
export const otherFields = [
  field("newCases", "Nya brukare", "personer", 0, "indata", OWN),
  field(
    "shadowHours",
    "Bredvidgång per ny brukare",
    "timmar",
    80,
    "antagande",
    "Fyra nya assistenter går bredvid i 20 timmar var; ange enhetens egen tid.",
  ),
  field(
    "overtimeHours",
    "Övertid per ny brukare",
    "timmar",
    20,
    "antagande",
    "Tiden innan schemat är bemannat; ange enhetens egen tid.",
  ),
  field(
    "overtimeSupplement",
    "Övertidstillägg utöver timlönen",
    "andel av timlönen",
    0.8,
    "antagande",
    "Enkel övertid 180 procent enligt AB; själva timmen är redan räknad som utförd.",
    { max: 5 },
  ),
  field("visits", "Korta insatser", "insatser", 0, "indata", OWN),
  field(
    "travelMinutes",
    "Restid per kort insats",
    "minuter",
    15,
    "antagande",
    "Ange teamets egen restid.",
    { max: 1440 },
  ),
  field("travelCost", "Resekostnad per kort insats", "kr/insats", 10, "antagande", "Ange egen."),
  field("administration", "Administration", "kr", 0, "indata", OWN),
  field("administrationPerHour", "Administration per timme", "kr/timme", 0, "indata", OWN),
] as const;
