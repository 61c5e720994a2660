import { knownField } from "../../src/forecast/fields/fieldOf";
import type { FieldLimits } from "../../src/labelled/fieldLimits";
import { payFields } from "../../src/provider/fields/payFields";
import type { OwnKindId, OwnStatus } from "../documents/ownvalues/ownValues";

interface OwnKind {
  readonly id: OwnKindId;
  readonly spec: FieldLimits & { readonly label: string };
  /** What may be said of a value, the usual first. */
  readonly statuses: readonly OwnStatus[];
  /** What it is used for, Swedish. */
  readonly use: string;
}

const po = payFields.find(({ id }) => id === "po");

/** What can be told by year, in the order in which it is shown. */
export const ownKinds: readonly OwnKind[] = [
  {
    id: "schablon",
    spec: knownField("schablon"),
    statuses: ["aviserad", "antagande"],
    use: "Prognos, Avvikelse och Egen regi. Senare år räknas upp från beloppet.",
  },
  {
    id: "wages",
    spec: knownField("wageGrowth"),
    statuses: ["antagande", "indata", "aviserad"],
    use: "Prognos och Avvikelse, från året och framåt tills ett senare år anger annat.",
  },
  {
    id: "opi",
    spec: knownField("opi"),
    statuses: ["antagande", "aviserad", "statistik"],
    use: "Prognos och Avvikelse när schablonen följer OPI, från året och framåt. Känt index gäller före.",
  },
  {
    id: "po",
    spec: { ...(po ?? knownField("wageGrowth")), label: "PO-pålägg" },
    statuses: ["indata", "antagande", "aviserad"],
    use: "Egen regi, från året och framåt, när fältet PO-pålägg är tomt. SKR:s riktvärde används annars.",
  },
  {
    id: "inhabitants",
    spec: knownField("inhabitants"),
    statuses: ["statistik", "antagande", "indata"],
    use: "Prognos: kronor per invånare. Senare år ökar som angivits där.",
  },
];

export const ownKindOf = (id: OwnKindId): OwnKind =>
  ownKinds.find((kind) => kind.id === id) as OwnKind;
