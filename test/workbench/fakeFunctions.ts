import type { FunctionsMetadata, NeutralFunction } from "../../workbench/engine/metadata";

const matrix = (name: string, optional = false) => ({
  name,
  description: `Beskrivning av ${name}`,
  type: "any",
  dimensionality: "matrix",
  ...(optional ? { optional: true } : {}),
});

/** A few functions with the contract of functions/, so that the engine is tested by itself. */
export const fakeMetadata: FunctionsMetadata = {
  functions: [
    {
      id: "KOSTNAD",
      name: "KOSTNAD",
      description: "Kommunens kostnad",
      parameters: [
        matrix("år"),
        matrix("sfb_personer"),
        matrix("lss_timmar"),
        matrix("sjuklön", true),
        matrix("egenregi", true),
      ],
    },
    {
      id: "SJUKLON",
      name: "SJUKLÖN",
      description: "Sjuklön",
      parameters: [matrix("timlön"), matrix("sjuktimmar")],
    },
    {
      id: "BESLUT",
      name: "BESLUT",
      description: "Beslutets timmar",
      parameters: [matrix("år"), matrix("grundläggande"), matrix("totalt")],
    },
    { id: "TRASIG", name: "TRASIG", description: "Kastar ett oväntat fel", parameters: [] },
  ],
};

const bad = (message: string, code = "#VALUE!"): never => {
  throw { code, message };
};

const single = (value: unknown): number =>
  typeof value === "number" ? value : bad("Ange ett tal.");

/** 2025: 455 persons × 20 h × 365/7 weeks × 342.60 kr/h, and 342.60 kr for each LSS hour. */
function cost(year: unknown, persons: unknown, hours: unknown): number {
  if (year !== 2025) return bad(`Schablonbeloppet för ${String(year)} är inte beslutat.`, "#N/A");
  if (single(persons) < 0) return bad("sfb_personer ska vara 0 eller mer.");
  return (single(persons) * 20 * 365 * 342.6) / 7 + single(hours) * 342.6;
}

export const fakeFunctions: Readonly<Record<string, NeutralFunction>> = {
  KOSTNAD: (year: unknown, persons: unknown, hours: unknown) =>
    Array.isArray(persons)
      ? (persons as unknown[][]).map(([person], row) => {
          const hour = Array.isArray(hours) ? (hours as unknown[][])[row]?.[0] : hours;
          try {
            return [cost(year, person, hour)];
          } catch (error) {
            return [error];
          }
        })
      : cost(year, persons, hours),
  SJUKLON: (wage: unknown, hours: unknown) => single(wage) * single(hours),
  BESLUT: (_year: unknown, basic: unknown, total: unknown) => [
    ["Huvudman", "Timmar"],
    ["Kommunen", Math.min(20, single(basic))],
    ["Staten", single(total) - Math.min(20, single(basic))],
  ],
  TRASIG: () => {
    throw new Error("undefined is not a function");
  },
};
