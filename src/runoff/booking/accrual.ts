import { listed } from "../../comment/listed";
import { Decimal } from "../../exact/decimal";
import { roundedParts } from "../../exact/roundedParts";
import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import type { BootstrapResult } from "../methods/bootstrap/bootstrap";
import type { RunOffResult } from "../methods/runOffResult";
import { tailText } from "../words/tailNote";
import { withoutNoise } from "../triangle/withoutNoise";
import type { UnseenForecast } from "../methods/unseenForecast";

export interface AccrualInput {
  readonly result: RunOffResult;
  /** Book a percentile instead of the expected amount: the bootstrap and its share, 0-1. */
  readonly certainty?: { readonly bootstrap: BootstrapResult; readonly share: number } | undefined;
  /** Whether the tail is estimated from the factors and not chosen; default false. */
  readonly tailEstimated?: boolean | undefined;
  /** What the cells were read as, e.g. "Fakturalista, per månad". */
  readonly dataForm?: string | undefined;
  /** What periods too young for any invoice are expected to cost, in the result's unit: booked too. */
  readonly unseen?: UnseenForecast | undefined;
  /** Where the data stand, e.g. "Retro!B3:M14", and the date they are from. */
  readonly dataRange: string;
  readonly dataDate: string;
}

export interface AccrualEntry {
  /** To book, whole kronor; the account is the user's. */
  readonly amount: Decimal;
  /** Of the amount, what is outstanding for periods that have been invoiced, or its percentile. */
  readonly invoicedPeriods: Decimal;
  /** Of the amount, what periods without any invoice are expected to cost. */
  readonly unseenPeriods: Decimal;
  /** By service period; they sum to the amount. */
  readonly origins: readonly {
    readonly origin: string;
    readonly amount: Decimal;
    /** No invoice has come for it at all. */
    readonly unseen: boolean;
  }[];
  /** The audit trail: what was done with which data. */
  readonly trail: readonly { readonly label: string; readonly value: string }[];
}

const METHODS = {
  mack: "Chain ladder med Macks medelfel",
  "bornhuetter-ferguson": "Bornhuetter–Ferguson",
} as const;
const RULES = { mack: "Macks regel", loglinear: "loglinjär" } as const;

function swedish(value: number): string {
  return String(value).replace(".", ",");
}

/** The chosen amounts by period: the expected ones, moved to the percentile of the total in proportion. */
function chosen({ result, certainty }: AccrualInput): { parts: Decimal[]; total: Decimal } {
  const expected = result.origins.map(({ outstanding }) => new Decimal(withoutNoise(outstanding)));
  const total = new Decimal(withoutNoise(result.total.outstanding));
  if (certainty === undefined) return { parts: expected, total };
  const { bootstrap, share } = certainty;
  const place = bootstrap.shares.indexOf(share);
  const percentile = bootstrap.total.percentiles[place];
  if (total.lte(0)) {
    throw new ModelError(
      "invalid",
      "Det som återstår är 0 eller negativt, så en percentil kan inte fördelas på perioderna. Boka det " +
        "förväntade beloppet.",
    );
  }
  if (percentile === undefined) {
    throw new ModelError(
      "invalid",
      `Percentilen ${swedish(share)} finns inte i simuleringen. Räkna om den med den percentilen.`,
    );
  }
  const wanted = new Decimal(withoutNoise(percentile));
  return { parts: expected.map((part) => part.times(wanted).div(total)), total: wanted };
}

/**
 * The proposed accrual for invoices not yet received, with its audit trail.
 *
 * @throws ModelError `invalid`: a percentile that the bootstrap was not asked for, or of nothing or less.
 */
export function accrual(input: AccrualInput): AccrualEntry {
  const { result, certainty, tailEstimated = false, dataForm, unseen, dataRange, dataDate } = input;
  const { parts, total } = chosen(input);
  const estimated = result.tail === 1 ? ", ingen kunde skattas" : ", skattad loglinjärt";
  const invoicedPeriods = total.toDecimalPlaces(0);
  const rounded = roundedParts(parts, invoicedPeriods, 0);
  const unseenPeriods = new Decimal(withoutNoise(unseen?.total ?? 0)).toDecimalPlaces(0);
  const young = unseen?.periods ?? [];
  const youngRounded = roundedParts(
    young.map((period) => new Decimal(withoutNoise(period.amount))),
    unseenPeriods,
    0,
  );
  const simulated =
    certainty === undefined
      ? [{ label: "Belopp", value: "förväntat värde" }]
      : [
          { label: "Belopp", value: `percentil ${swedish(certainty.share * 100)}` },
          { label: "Dragningar", value: swedishNumber(certainty.bootstrap.replicates) },
          { label: "Frö", value: String(certainty.bootstrap.seed) },
        ];
  return {
    amount: invoicedPeriods.plus(unseenPeriods),
    invoicedPeriods,
    unseenPeriods,
    origins: [
      ...result.origins.map(({ origin }, i) => ({
        ...{ origin, unseen: false },
        amount: rounded[i] ?? new Decimal(0),
      })),
      ...young.map(({ origin }, i) => ({
        ...{ origin, unseen: true },
        amount: youngRounded[i] ?? new Decimal(0),
      })),
    ],
    trail: [
      { label: "Metod", value: METHODS[result.method] },
      // The last sigma has no part in Bornhuetter-Ferguson, which has no standard error.
      ...(result.method === "mack"
        ? [{ label: "Sista sigma", value: RULES[result.sigmaRule] }]
        : []),
      {
        label: "Svansfaktor",
        value: `${tailText(result.tail)}${tailEstimated ? estimated : ""}`,
      },
      ...simulated,
      ...(unseen === undefined
        ? []
        : [
            { label: "Varav perioder med faktura", value: swedishNumber(invoicedPeriods) },
            {
              label: "Varav perioder utan faktura",
              value:
                `${swedishNumber(unseenPeriods)}, prognos för ` +
                `${listed(young.map(({ origin }) => origin))}: ${unseen.basis}`,
            },
          ]),
      ...(dataForm === undefined ? [] : [{ label: "Cellerna lästes som", value: dataForm }]),
      { label: "Dataområde", value: dataRange },
      { label: "Uppgifternas datum", value: dataDate },
    ],
  };
}
