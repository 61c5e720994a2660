import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { dimensionNumber } from "./names";
import type { Objects } from "./fields";
import type { Amount } from "./sieFile";

const MOST_AMOUNTS = 500_000;
const MOST_TOLD = 3;

const keyOf = ({ source, offset, period, rowPeriod, account, objects }: Amount): string =>
  [source, offset, period, rowPeriod, account, ...objects.flat()].join("\u0000");

/** Objects in one order, without those that a system writes as empty. */
export const tidied = (objects: Objects): Objects =>
  objects.length === 0 ? objects : sorted(objects);

const sorted = (objects: Objects): Objects =>
  objects
    .filter(([dimension, object]) => dimension !== "" && object !== "")
    .map(([dimension, object]) => [dimensionNumber(dimension), object] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** The amounts of a file, equal ones added up as they come, and what is wrong with accounts' own. */
export class Tally {
  private readonly sums = new Map<string, { readonly of: Amount; sum: Decimal }>();
  private readonly wrong = new Map<string, string[]>();

  add(amount: Amount): void {
    const key = keyOf(amount);
    const before = this.sums.get(key);
    if (before !== undefined) before.sum = before.sum.plus(amount.amount);
    else {
      if (this.sums.size >= MOST_AMOUNTS) {
        throw new ModelError(
          "invalid",
          `Filen har fler än ${MOST_AMOUNTS} olika belopp. Ta ut färre dimensioner eller ett kortare urval ur ekonomisystemet.`,
        );
      }
      this.sums.set(key, { of: amount, sum: amount.amount });
    }
  }

  doubt(account: string, why: string): void {
    const told = this.wrong.get(account) ?? [];
    if (told.length < MOST_TOLD && !told.includes(why)) told.push(why);
    this.wrong.set(account, told);
  }

  amounts(): readonly Amount[] {
    return Array.from(this.sums.values(), ({ of, sum }) => ({ ...of, amount: sum }));
  }

  get accountDoubts(): ReadonlyMap<string, readonly string[]> {
    return this.wrong;
  }
}

export const sumOf = (amounts: readonly { readonly amount: Decimal }[]): Decimal =>
  amounts.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
