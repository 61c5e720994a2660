/** What the reasons of one part are told from. */
export interface Compared {
  readonly year: number;
  readonly ratio: number;
  readonly model: number;
  readonly volume: number;
  readonly median: number | undefined;
  readonly yearEffect: number | undefined;
  readonly hasSickPay: boolean;
  /** Kronor in the unit that is chosen. */
  readonly money: (kronor: number) => string;
}
