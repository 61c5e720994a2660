import { swedishNumber } from "../exact/swedishNumber";
import { Decimal } from "../exact/decimal";
import type { Diagnostic } from "./diagnostics";
import { type Confidence, lognormalInterval } from "./lognormalInterval";
import type { RunOffResult } from "./runOffResult";

export interface RunOffCommentInput {
  readonly result: RunOffResult;
  readonly checks: readonly Diagnostic[];
  readonly confidence: Confidence;
  /** "kr" or "personer". */
  readonly unit: string;
  readonly dataRange: string;
  readonly dataDate: string;
}

const METHODS = {
  mack: "chain ladder med Macks medelfel",
  "bornhuetter-ferguson": "Bornhuetter–Ferguson med förväntade belopp",
} as const;

/** Periods that are named one by one: those with most outstanding. */
const NAMED = 3;

function largest({ origins }: RunOffResult): RunOffResult["origins"] {
  const chosen = new Set(
    [...origins]
      .filter(({ outstanding }) => Math.abs(outstanding) >= 1 / 2)
      .sort((a, b) => Math.abs(b.outstanding) - Math.abs(a.outstanding))
      .slice(0, NAMED),
  );
  return origins.filter((origin) => chosen.has(origin));
}

/** A draft in Swedish of the comment for the accounts; every figure is one of the result's. */
export function runOffComment(input: RunOffCommentInput): string {
  const { result, checks, confidence, unit, dataRange, dataDate } = input;
  const amount = (value: number): string =>
    `${swedishNumber(new Decimal(value).toDecimalPlaces(unit === "personer" ? 1 : 0))}\u00a0${unit}`;
  const { latest, outstanding, standardError } = result.total;
  const first = result.origins[0]?.origin ?? "";
  const last = result.origins.at(-1)?.origin ?? "";
  const sentences = [
    `För perioderna ${first} till ${last} är ${amount(latest)} fakturerat.`,
    `Enligt ${METHODS[result.method]} återstår ${amount(outstanding)} att fakturera.`,
  ];
  if (standardError === null) {
    sentences.push("Hur säkert det är kan inte räknas ur triangeln.");
  } else {
    const [low, high] = lognormalInterval(outstanding, standardError, confidence);
    sentences.push(
      `Medelfelet är ${amount(standardError)}, och med ${confidence} procents sannolikhet ligger ` +
        `beloppet mellan ${amount(low)} och ${amount(high)}.`,
    );
  }
  const most = largest(result);
  if (most.length > 0 && most.length < result.origins.length) {
    const named = most.map((each) => `${each.origin} (${amount(each.outstanding)})`);
    sentences.push(`Mest återstår för ${named.join(", ")}.`);
  }
  if (checks.some(({ id, ok }) => id === "calendarYearEffect" && ok === false)) {
    sentences.push(
      "Fakturorna har inte kommit oberoende av varandra, så osäkerheten är troligen större än så.",
    );
  }
  if (checks.some(({ id, ok }) => id === "factorCorrelation" && ok === false)) {
    sentences.push(
      "Perioder som har fakturerats snabbt utvecklas annorlunda än andra, vilket metoden inte tar " +
        "hänsyn till.",
    );
  }
  sentences.push(`Underlag: ${dataRange}, uppgifter per ${dataDate}.`);
  return sentences.join(" ");
}
