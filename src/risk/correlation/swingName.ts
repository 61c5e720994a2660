import type { YearlySwing } from "./correlation";

const NAMES: Readonly<Record<YearlySwing, string>> = {
  sfbShock: "SFB:s gemensamma svängning",
  lssShock: "LSS gemensamma svängning",
  providerResult: "egen regis resultat per brukare",
  sfbRatio: "SFB:s nyttjandegrad och sena poster",
};

/** A swing as it is named beside another: in a message, and at a field. */
export const swingName = (id: YearlySwing): string => NAMES[id];
