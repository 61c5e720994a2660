import type { RunOffResult } from "../methods/runOffResult";

/** A sentence of the comment: words, and what stands between them by name. */
export type Sentence<R extends string> = readonly (string | { readonly stands: R })[];

const stands = <R extends string>(name: R): { readonly stands: R } => ({ stands: name });

/** What agrees with the unit: kronor are an amount, persons are counted. */
const WORDS = {
  amount: { invoiced: "fakturerat", lies: "beloppet", sums: "beloppen" },
  persons: { invoiced: "fakturerade", lies: "antalet", sums: "antalen" },
} as const;

/** The sentences of the comment for the accounts, as the pane fills them with results and a sheet with cells. */
export function sentencesIn(unit: string) {
  const { invoiced, lies, sums } = WORDS[unit === "personer" ? "persons" : "amount"];
  return {
    invoiced: [
      "För perioderna ",
      stands("first"),
      " till ",
      stands("last"),
      " är ",
      stands("latest"),
      ` ${invoiced}.`,
    ],
    unseen: [
      "Ingen faktura har kommit ännu för ",
      stands("unseen"),
      `, som inte är med i ${sums}.`,
    ],
    outstanding: [
      "Enligt ",
      stands("method"),
      " återstår ",
      stands("outstanding"),
      " att fakturera.",
    ],
    tail: [
      "Där ingår en svansfaktor på ",
      stands("tail"),
      stands("estimated"),
      " för det som kommer efter triangelns sista kolumn.",
    ],
    interval: [
      "Medelfelet är ",
      stands("standardError"),
      ", och med ",
      stands("confidence"),
      ` procents sannolikhet ligger ${lies} mellan `,
      stands("lower"),
      " och ",
      stands("upper"),
      ".",
    ],
    noInterval: ["Hur säkert det är kan inte räknas ur triangeln."],
    most: ["Mest återstår för ", stands("periods"), "."],
    percentile: [
      "Förslaget till uppbokning är percentil ",
      stands("percentile"),
      " i en bootstrap: ",
      stands("booked"),
      ".",
    ],
    unseenBooked: [
      "Med en prognos på ",
      stands("forecast"),
      " för ",
      stands("unseen"),
      " är förslaget till uppbokning ",
      stands("proposed"),
      ".",
    ],
    // The triangle counts persons and the proposal is kronor: they are not added up.
    unseenCounted: [
      "Prognosen för ",
      stands("unseen"),
      " är ",
      stands("forecast"),
      ", som är med i förslaget till uppbokning.",
    ],
    undated: ["Underlag: ", stands("dataRange"), "."],
    data: ["Underlag: ", stands("dataRange"), ", uppgifter per ", stands("dataDate"), "."],
  } as const;
}

/** Of a tail that is calculated from the factors and not chosen. */
export const ESTIMATED = ", skattad loglinjärt ur kvoterna,";

/** One of the periods with most outstanding. */
export const PERIOD = [stands("period"), " (", stands("amount"), ")"] as const;

export const METHOD_NAMES: Readonly<Record<RunOffResult["method"], string>> = {
  mack: "chain ladder med Macks medelfel",
  "bornhuetter-ferguson": "Bornhuetter–Ferguson med förväntade belopp",
};

/** Periods that are named one by one: those with most outstanding, where it is half a unit or more. */
export const NAMED = { most: 3, least: 0.5 } as const;

/** An estimate in whole kronor, persons with a decimal: more digits would claim what is not known. */
export const amountDecimals = (unit: string): 0 | 1 => (unit === "personer" ? 1 : 0);
