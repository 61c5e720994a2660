import type { Parameter, Series } from "./types";

/** 5 §: what an insats costs as a share of the average cost of the one that it follows. */
function weight(name: string, title: string, value: number): Series {
  return {
    name: `vikt ${name}`,
    title,
    values: [
      {
        from: 2011_01_01,
        value,
        status: "beslutad",
        source: {
          title: "Förordning (2008:776) om utjämning av kostnader för stöd och service",
          place: "5 § och bilagan, genomsnittskostnaden",
          reference: "SFS 2010:1338",
        },
      },
    ],
  };
}

export const utjamningsvikter: Parameter = {
  id: "utjamningsvikter",
  name: "Vikter i LSS-utjämningen",
  description:
    "Vad en insats räknas som i LSS-utjämningen, som andel av genomsnittskostnaden för den insats som den följer: assistans enligt LSS, bostad för vuxna eller korttidsvistelse.",
  unit: "andel av prislappen",
  series: [
    weight("assistans enligt SFB", "Assistans enligt SFB, av LSS-assistans", 0.5),
    weight("bostad för barn", "Bostad för barn, av bostad för vuxna", 1.25),
    weight("familjehem", "Familjehem, av bostad för vuxna", 0.45),
    weight("korttidstillsyn", "Korttidstillsyn, av korttidsvistelse", 0.55),
    weight("avlösarservice", "Avlösarservice, av korttidsvistelse", 0.25),
    weight("ledsagarservice", "Ledsagarservice, av korttidsvistelse", 0.25),
    weight("kontaktperson", "Kontaktperson, av korttidsvistelse", 0.1),
  ],
};
