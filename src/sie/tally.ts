import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { dimensionNumber } from "./names";
import type { Objects } from "./fields";
import type { Amount } from "./sieFile";

const MOST_AMOUNTS = 500_000;
const MOST_TOLD = 3;

/** Made for every row of a year: plain texts, for speed. */
function keyOf({ source, offset, period = 0, rowPeriod = 0, account, objects }: Amount): string {
  let key = `${source}\u0000${offset}\u0000${period}\u0000${rowPeriod}\u0000${account}`;
  for (const [dimension, object] of objects) key += `\u0000${dimension}\u0000${object}`;
  return key;
}

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
  private readonly sums = new Map<string, { of: Amount; sum: Decimal }>();
  private readonly wrong = new Map<string, string[]>();

  add(amount: Amount): void {
    const key = keyOf(amount);
    const before = this.sums.get(key);
    if (before !== undefined) {
      before.sum = before.sum.plus(amount.amount);
      // A voucher's rows may be alike; a balance is told once.
      if (amount.source !== "transactions") before.of = { ...before.of, isRepeated: true };
    } else {
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
