import type { Change } from "../../src/forecast/changes/change";
import type { Scenario } from "../../src/forecast/scenarios/scenario";

const REPORT = "Malmö stad, utredning av personlig assistans 2020–2025";
const FIRST = "malmo-2026";

type Note = Change["note"];

const assumed = (text: string): Note => ({ status: "antagande", text });

function set(
  field: Change["field"],
  from: string,
  value: Change["value"],
  note: Note,
  through?: string,
): Change {
  const change = { id: `${field}-${from}`, field, operation: "set", from, value, note } as const;
  return through === undefined ? change : { ...change, through };
}

function onFirst(
  id: string,
  name: string,
  description: string,
  changes: readonly Change[],
): Scenario {
  return { id, name, description, on: [FIRST], changes };
}

const MEAN_FLOWS = assumed(
  `Snittet 2022–2025 i ${REPORT}, 8.1: 37 nya per år, varav 12,25 från LSS, och 23 avslutade. Utredningen anger ingen egen siffra för 2026.`,
);

/** Malmö 2026 as the report describes it: what is decided, and flows as they have been. */
const asReported: Scenario = {
  id: FIRST,
  name: "Malmö 2026 enligt utredningen",
  description:
    "Beståndet vid slutet av 2025 slår igenom hela 2026, flödena är som i snitt 2022–2025, LSS-timmarna planar ut, lönerna ökar mer än schablonen och staten tar inte över före 2029.",
  on: [],
  changes: [
    set("sfbInflow", "2026", "24.75", MEAN_FLOWS),
    set("transfers", "2026", "12.25", MEAN_FLOWS),
    set("sfbOutflow", "2026", 23, MEAN_FLOWS),
    set(
      "lssInflow",
      "2026",
      "12.25",
      assumed(
        `Lika många som går till SFB, netto: antalet LSS-personer var 184 och 183 de två senaste åren (${REPORT}, 8.2).`,
      ),
    ),
    set(
      "lssHoursGrowth",
      "2026",
      0,
      assumed(
        `Ökningen dämpades från sommaren 2025 (${REPORT}, 8.2); ingen tydlig trend mellan åren.`,
      ),
    ),
    set(
      "uplift",
      "2027",
      "0.015",
      assumed(
        "Som 2026 (SFS 2025:1045); indexering är skjuten på framtiden enligt budgetpropositionen 2026.",
      ),
    ),
    set(
      "wageGrowth",
      "2026",
      "0.03",
      assumed(
        `Lönerna ökar mer än schablonen, så underskottet i egen regi växer (${REPORT}, 8.3). De ökade 19,5 procent 2020–2024, 4,6 procent per år; här antas 3 procent.`,
      ),
    ),
    set(
      "budget",
      "2026",
      354_799_000,
      assumed("2025 års kommunbidrag som jämförelse; budgeten för 2026 står inte i utredningen."),
    ),
  ],
};

const indexed = onFirst("malmo-opi", "Schablonen följer OPI", "Indexerad schablon från 2027.", [
  set("upliftBasis", "2027", 1, assumed("Ingen indexering är beslutad.")),
  set(
    "opi",
    "2027",
    "0.03",
    assumed("3,0 procent per år i snitt 2015–2025 enligt Vårdföretagarna, maj 2025."),
  ),
  set(
    "wageGrowth",
    "2027",
    "0.03",
    assumed("OPI är till 80 procent löner; lönerna antas öka lika."),
  ),
]);

const wages = onFirst(
  "malmo-loner",
  "Löner 4,6 procent, som 2020–2024",
  "Lönerna fortsätter att öka som 2020–2024 och schablonen med 1,5 procent.",
  [
    set(
      "wageGrowth",
      "2026",
      "0.046",
      assumed(
        `Lönerna ökade 19,5 procent på fyra år 2020–2024 (${REPORT}, 8.3): 1,195 upphöjt till 1/4 är 1,0456.`,
      ),
    ),
  ],
);

const INFLOW = assumed(
  `Snittet 2024–2025 i ${REPORT}, 8.1: 50 nya per år, varav 12,5 från LSS, och 23 avslutade.`,
);
const inflow = onFirst(
  "malmo-inflode",
  "Starkare inflöde, som 2024–2025",
  "Nettoinflödet till SFB fortsätter med 27 personer per år.",
  [
    set("sfbInflow", "2026", "37.5", INFLOW),
    set("transfers", "2026", "12.5", INFLOW),
    set("sfbOutflow", "2026", 23, INFLOW),
  ],
);

const parental = onFirst(
  "malmo-foraldraavdrag",
  "Halverat föräldraavdrag slår igenom",
  "Barn med LSS-beslut får fler timmar när besluten omprövas med 2025 års avdrag (SFS 2024:1064).",
  [
    set(
      "parentalChildren",
      "2026",
      31,
      assumed(
        "Antalet barn med LSS står inte i utredningen; samma andel av 183 personer som bland rikets mottagare 2024 (2 225 av 13 343, Försäkringskassan).",
      ),
    ),
    set(
      "parentalHours",
      "2026",
      "5.3",
      assumed(
        "Hälften av de avdrag som Försäkringskassan gjorde 2024 (13,4, 12,1 och 6,2 timmar i veckan efter ålder), snitt. ISF bedömer att effekten är begränsad.",
      ),
    ),
  ],
);

const FOLLOWS = assumed("Kommunbidraget antas följa ansvaret: halva året 2029, sedan inget.");
const takeover = onFirst(
  "malmo-staten",
  "Staten tar över 2029",
  "Hela ansvaret går över till staten under 2029.",
  [
    set(
      "takeover",
      "2029-01-01",
      12,
      assumed(
        "Försäkringskassan behöver minst 24 månader efter att lagarna är beslutade (rapport maj 2025) och ett år för överföringen (Huvudmannaskapsutredningen, mars 2023). Inget är beslutat.",
      ),
    ),
    set(
      "takeoverProvider",
      "2029",
      1,
      assumed("Egen regi antas upphöra i samma takt; kommunens roll som utförare är inte utredd."),
    ),
    set("budget", "2029", 177_399_500, FOLLOWS, "2029"),
    set("budget", "2030", 0, FOLLOWS),
  ],
);

/** Ready scenarios for Malmö; each but the first lies on the first. */
export const malmoScenarios: readonly Scenario[] = [
  asReported,
  indexed,
  wages,
  inflow,
  parental,
  takeover,
];
