import type { FieldId } from "../../../src/provider/fields/providerFields";
import { PROVIDER_ECONOMY } from "./economy";
import type { ByYear } from "./report";
import { PROVIDER_PERSONS } from "./volumes";

export interface FieldSource {
  readonly status: "utredningen" | "antagande" | "löst obekant";
  readonly source: string;
}

const PAY =
  "SCB 2020–2021; HÖK 20:s 380 och 1 125 kr 2022–2023; utredningens 19,5 procent 2024; antagna 3,4 procent 2025";
const HOURS =
  "Brukarna delade på SFB och LSS som i hela Malmö; SFB rikets snitt per vecka, LSS Malmös per månad";

/** What Malmö's figures rest on, for the fields that are not the model's own defaults. */
export const PROVIDER_SOURCES: Readonly<Partial<Record<FieldId, FieldSource>>> = {
  grant: { status: "utredningen", source: `${PROVIDER_ECONOMY.source}, rad Budget (KB)` },
  persons: { status: "utredningen", source: PROVIDER_PERSONS.source },
  sfbActiveHours: { status: "antagande", source: HOURS },
  lssActiveHours: { status: "antagande", source: HOURS },
  sfbJourHours: {
    status: "antagande",
    source: "46 procent av SFB-brukarna, 13 timmar väntetid i veckan (rikets nya beslut 2024)",
  },
  rotaEmployees: {
    status: "antagande",
    source: "Fyra anställda på 196 timmar i månaden, så att ingen kommer över 50",
  },
  monthlyPay: { status: "antagande", source: PAY },
  obPerHour: { status: "antagande", source: "20 kr 2024, övriga år i takt med lönen" },
  referencePay: {
    status: "antagande",
    source: "2020 års lön uppräknad som schablonbeloppet",
  },
  administrationPerHour: {
    status: "löst obekant",
    source:
      "Löst så att resultatet blir utfallet; rymmer även övertalighet, uppstart och korta insatser",
  },
};

/**
 * Administration per hour, kr, solved so that each year's result is its outturn (malmo/provider,
 * `malmoCalibrated`; held to it by test). Kept here because solving takes too long for a start.
 */
export const SOLVED_ADMINISTRATION: ByYear = {
  2020: 50.151855419915556,
  2021: 48.19810582332771,
  2022: 65.85667842674219,
  2023: 59.893286856277655,
  2024: 56.690567073057665,
  2025: 29.676327338461366,
};
