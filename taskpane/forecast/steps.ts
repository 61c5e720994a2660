/** The parts of the tab Prognos, in the order of the work. */
export const steps = [
  { id: "base", name: "Basår" },
  { id: "scenarios", name: "Scenarier" },
  { id: "results", name: "Resultat" },
  { id: "compare", name: "Jämför" },
] as const;

export type StepId = (typeof steps)[number]["id"];
