import type { Series, Status } from "../../parameters/types";

export type FieldUnit =
  | "år eller månad"
  | "kr"
  | "kr/timme"
  | "kr/månad"
  | "kr/insats"
  | "andel"
  | "andel/år"
  | "andel av timlönen"
  | "faktor"
  | "timmar"
  | "timmar/vecka"
  | "timmar/månad"
  | "minuter"
  | "veckor"
  | "personer"
  | "anställda"
  | "insatser"
  | "1 eller 2"
  | "1 = ja, 0 = nej";

/** What a field is when the user leaves it out. */
export type FieldDefault =
  /** Must be given; the example is what the template shows. */
  | { readonly kind: "required"; readonly example: number }
  /** A value, or a text fraction ("2/7") where no finite decimal is exact; the example is for the template. */
  | { readonly kind: "value"; readonly value: number | string; readonly example?: number }
  /** As an earlier field, divided by a number. */
  | { readonly kind: "as"; readonly field: string; readonly dividedBy: number }
  /** The value of the dated series in the period; where it has none yet, the latest known. */
  | { readonly kind: "series"; readonly series: Series }
  /** `first` with the first reading of the jour agreement, `second` with the second. */
  | { readonly kind: "byReading"; readonly first: Series; readonly second: number }
  /** Decided by a rule on the period (schablon), or left out (uppräkning). */
  | { readonly kind: "rule" };

/**
 * One input of the own provider: its row in the labelled range, in the sheet and in the pane all
 * follow from this.
 */
export interface FieldSpec<Id extends string = string> {
  readonly id: Id;
  /** The Swedish label; case, spaces and accents do not matter when it is read. */
  readonly label: string;
  readonly unit: FieldUnit;
  /** Smallest and largest value taken; `above` is a limit that is itself not taken. */
  readonly min: number;
  readonly max: number;
  readonly above: boolean;
  readonly whole: boolean;
  /** See FieldLimits. */
  readonly fullTime?: boolean;
  readonly zeroGives?: string;
  readonly initial: FieldDefault;
  /** `indata`: the user's own figure. Others as for the parameters. */
  readonly status: Status | "indata";
}

export interface FieldSection<Spec extends FieldSpec = FieldSpec> {
  readonly name: string;
  readonly fields: readonly Spec[];
}
