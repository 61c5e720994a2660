import { malmoFlows } from "../figures/malmoFlows";
import { malmoStateGrants } from "../figures/malmoKnownItems";
import { MALMO_EXAMPLE } from "../malmoExample";
import { malmoReport } from "../figures/malmoReport";
import type { Base } from "../../src/forecast/base/base";
import { malmoHistory } from "./malmoHistory";

const REPORT = "Malmö stad, utredning av personlig assistans 2020–2025";

const TKR = 1000;
const { year, sfb, lss, provider } = malmoReport[5];
const flows = malmoFlows.find((each) => each.year === year);

/** Malmö at the end of 2025, from the report's tables; what it does not give is marked antagande. */
export const malmoBase: Base = {
  name: `${MALMO_EXAMPLE} 2025`,
  example: MALMO_EXAMPLE,
  values: {
    year,
    sfbPersons: sfb.persons,
    sfbNet: flows === undefined ? 0 : flows.newAll - flows.ended,
    lssPersons: lss.persons,
    lssHours: lss.hours,
    outturnSfb: sfb.cost * TKR,
    outturnLss: lss.cost * TKR,
    outturnProvider: provider.cost * TKR,
    providerPersons: provider.persons,
    providerHours: 5970,
    utilisation: "0.99",
    stateGrants: malmoStateGrants * TKR,
    inhabitantsGrowth: "0.0097",
  },
  series: {
    budget: [{ year, value: (sfb.budget + lss.budget + provider.budget) * TKR }],
    inhabitants: [{ year: 2024, value: 365_644 }],
  },
  notes: {
    sfbPersons: { status: "statistik", text: `${REPORT}, 8.1: antal brukare i snitt per månad.` },
    sfbNet: {
      status: "statistik",
      text: `${REPORT}, 8.1: nettoinflöde 2025. Beståndet vid årets slut, 468,5, följer av ett jämnt flöde; rapporten anger en kraftig ökning de sista månaderna, så det verkliga kan vara högre.`,
    },
    lssPersons: {
      status: "statistik",
      text: `${REPORT}, 8.2. Beståndet vid årets slut antas vara årets snitt.`,
    },
    lssHours: { status: "statistik", text: `${REPORT}, 8.2: utförda timmar 2025.` },
    outturnSfb: { status: "statistik", text: `${REPORT}, 8.1, med återbetalningar 4,6 mnkr.` },
    outturnLss: { status: "statistik", text: `${REPORT}, 8.2, med privata utförares sjuklöner.` },
    outturnProvider: { status: "statistik", text: `${REPORT}, 8.3.` },
    providerPersons: { status: "statistik", text: `${REPORT}, 8.3.` },
    providerHours: {
      status: "antagande",
      text: "Snitt av LSS (257 timmar i månaden) och SFB (rikets 136,8 timmar i veckan), vägt med Malmös alla brukare; utförarens egna timmar står inte i utredningen.",
    },
    utilisation: {
      status: "antagande",
      text: "0,99 både 2024 och 2025 när de kända posterna räknats bort.",
    },
    stateGrants: {
      status: "antagande",
      text: `${REPORT}, 8.1: drygt 1 miljon kronor per år från Migrationsverket; antas fortsätta.`,
    },
    budget: { status: "statistik", text: `${REPORT}, 6: kommunbidrag 2025.` },
    inhabitants: { status: "statistik", text: "SCB, folkmängd 31 december 2024." },
    inhabitantsGrowth: {
      status: "antagande",
      text: "Ökningen 2023–2024; 2023 års folkmängd är inte kontrollerad i SCB:s tabell.",
    },
  },
  history: malmoHistory,
};
