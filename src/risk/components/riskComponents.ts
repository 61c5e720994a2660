/**
 * What makes the cost swing, each with a stream of its own: scenarios share their draws, and one component
 * can be held still or exchanged by itself. The order gives each its stream: new ones come last.
 */
export const riskComponents = [
  { id: "sfbStart", label: "SFB: antalet personer vid basårets slut" },
  { id: "sfbShock", label: "SFB: gemensam svängning" },
  { id: "sfbTrend", label: "SFB: trend" },
  { id: "sfbFlows", label: "SFB: enskilda som kommer och slutar" },
  { id: "sfbRatio", label: "SFB: nyttjandegrad och sena poster" },
  { id: "lssShock", label: "LSS: gemensam svängning" },
  { id: "lssTrend", label: "LSS: trend" },
  { id: "lssCases", label: "LSS: enskilda beslut" },
  { id: "lssPrice", label: "LSS: pris per timme" },
  { id: "providerUsers", label: "Egen regi: antal brukare" },
  { id: "providerResult", label: "Egen regi: resultat per brukare" },
  { id: "schablon", label: "Schablonens uppräkning" },
  { id: "knownItem", label: "Ännu inte fakturerat" },
  { id: "events", label: "Händelser" },
  { id: "ownValues", label: "Egna min, trolig och max" },
] as const;

export type RiskComponentId = (typeof riskComponents)[number]["id"];
