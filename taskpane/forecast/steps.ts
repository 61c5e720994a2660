/**
 * The parts of the tab Prognos, in the order of the work: the parts that every tab has (PartTitle), the first of
 * them on two pages.
 */
export const steps = [
  { id: "base", name: "Basår", of: "Siffror" },
  { id: "scenarios", name: "Scenarier", of: "Siffror" },
  { id: "results", name: "Resultat", of: "Resultat" },
  { id: "compare", name: "Förklaring", of: "Förklaring" },
  { id: "write", name: "Skriv", of: "Skriv" },
] as const;

export type StepId = (typeof steps)[number]["id"];
