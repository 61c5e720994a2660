/** What can be counted, and what one of it is called. */
export const SINGULAR: Readonly<Record<string, string>> = {
  personer: "person",
  timmar: "timme",
  brukare: "brukare",
  barn: "barn",
  vuxna: "vuxen",
  dagar: "dag",
  veckor: "vecka",
  ärenden: "ärende",
  beslut: "beslut",
};
