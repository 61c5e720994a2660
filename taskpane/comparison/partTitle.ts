import type { Part } from "../../src/comparison/nationOf";

const TITLES: Readonly<Record<Part, string>> = {
  sfb: "Assistansersättning (SFB)",
  lss: "Personlig assistans enligt LSS",
};

/** What a part is called over its figures. */
export const partTitle = (part: Part): string => TITLES[part];
