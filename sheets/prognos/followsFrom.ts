import type { FieldId } from "../../src/forecast/fields/forecastFields";

/** The address of a figure of the base year. */
export type Ref = (id: FieldId) => string;

const isNone = (cell: string): string => `OR(${cell}="",${cell}=0)`;

/**
 * What follows from other figures when it is not given, as the model takes it (docs/prognos.md): a formula
 * without =. `refused` is what it is where the model refuses the figures, and PA.PROGNOS says why.
 */
export const followsFrom: Readonly<
  Partial<Record<FieldId, (ref: Ref, refused: '""' | "0") => string>>
> = {
  sfbStock: (ref) => `${ref("sfbPersons")}+${ref("sfbNet")}/2`,
  lssStock: (ref) => ref("lssPersons"),
  lssHoursPerPerson(ref, refused) {
    const [persons, hours] = [ref("lssPersons"), ref("lssHours")];
    return `IF(${persons}=0,IF(${isNone(hours)},0,${refused}),IF(${hours}="",${refused},${hours}/(12*${persons})))`;
  },
  // Hours that someone writes over the formula are given a month.
  lssHoursSpread(ref) {
    const [own, persons, hours] = ["lssHoursPerPerson", "lssPersons", "lssHours"].map((id) =>
      ref(id as FieldId),
    );
    return `IF(${isNone(hours ?? "")},0,IF(${own}="",1,IF(ABS(12*${own}*${persons}-${hours})<0.001,1,0)))`;
  },
  providerDeficit(ref, refused) {
    const [persons, outturn] = [ref("providerPersons"), ref("outturnProvider")];
    return `IF(${isNone(outturn)},0,IF(${persons}=0,${refused},${outturn}/${persons}))`;
  },
};
