import { unlessBlank } from "./unlessBlank";
import type { FieldId } from "../../src/provider/fields/providerFields";

/** The input block with a few cells changed. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  /** What is changed, for the explanation beside the figure. */
  readonly explanation: string;
  /** Formulas without = in place of the block's own values; empty where the cell is, for its default. */
  readonly changes: (ref: (id: FieldId) => string) => Partial<Record<FieldId, string>>;
}

const changed = (ids: readonly FieldId[], by: string) => (ref: (id: FieldId) => string) =>
  Object.fromEntries(ids.map((id) => [id, unlessBlank(ref(id), `${ref(id)}${by}`)]));
const times = (ids: readonly FieldId[], factor: string) => changed(ids, `*${factor}`);
const plus = (ids: readonly FieldId[], more: number) => changed(ids, `+${more}`);

/** The small changes of the sensitivity table, as `src/provider/sensitivities.ts` makes them. */
export const sensitivityVariants: readonly Variant[] = [
  {
    id: "wages",
    title: "1 procent högre löner",
    explanation: "Månadslön och båda timlönerna gånger 1,01; referensens lön är oförändrad",
    changes: times(["monthlyPay", "panHourlyPay", "relativeHourlyPay"], "1.01"),
  },
  {
    id: "schablon",
    title: "1 procent högre schablonbelopp",
    explanation: "Schablonbeloppet gånger 1,01",
    changes: times(["schablon"], "1.01"),
  },
  {
    id: "weeklyHours",
    title: "En timme längre heltidsmått",
    explanation: "Alla tre heltidsmåtten plus en timme i veckan, samma månadslön",
    changes: plus(["weeklyHours1", "weeklyHours2", "weeklyHours3"], 1),
  },
  {
    id: "rotaEmployees",
    title: "En anställd till på jourschemat",
    explanation: "Betyder något bara om någon i dag har fler jourtimmar än gränsen",
    changes: plus(["rotaEmployees"], 1),
  },
  {
    id: "volume",
    title: "10 procent större volym",
    explanation: "Aktiva timmar och jourtimmar gånger 1,1; belopp och händelser är oförändrade",
    changes: times(["sfbActiveHours", "lssActiveHours", "sfbJourHours", "lssJourHours"], "1.1"),
  },
];

const ZERO: readonly FieldId[] = [
  ...(["weeklyShare2", "weeklyShare3", "sickPayDays", "jourExcessRate"] as const),
  ...(["deathPersons", "hospitalPersons", "changePersons", "newCases", "visits"] as const),
  ...(["administration", "administrationPerHour", "grant"] as const),
];

/** Pay by the hour follows the monthly pay to the reference's. */
function asReference(pay: string, ref: (id: FieldId) => string): string {
  return unlessBlank(pay, `${pay}*${ref("referencePay")}/${ref("monthlyPay")}`);
}

/** The private provider with the same code, as `src/provider/privateReference.ts` makes it. */
export const referenceVariant: Variant = {
  id: "private",
  title: "Privat utförare",
  explanation:
    "Referensens lön, PO och heltidsmått; ersatt sjuklön, inga händelser, ingen administration",
  changes: (ref) => ({
    monthlyPay: ref("referencePay"),
    panHourlyPay: asReference(ref("panHourlyPay"), ref),
    relativeHourlyPay: asReference(ref("relativeHourlyPay"), ref),
    po: ref("referencePo"),
    weeklyHours1: ref("referenceWeeklyHours"),
    weeklyShare1: "1",
    jourHigh: `IF(${ref("jourReading")}=2,${ref("jourLow")},${ref("jourHigh")})`,
    ...Object.fromEntries(ZERO.map((id) => [id, "0"])),
  }),
};
