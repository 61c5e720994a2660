import type { Objects } from "./fields";
import type { Account, Dimension } from "./sieFile";

const LONGEST = 120;
const MOST = { accounts: 50_000, objects: 200_000 } as const;

/** Dimensions that need no record of their own (spec 8.17). */
const RESERVED: Readonly<Record<string, readonly [name: string, parent?: string]>> = {
  1: ["Kostnadsställe"],
  2: ["Kostnadsbärare", "1"],
  6: ["Projekt"],
  7: ["Anställd"],
  8: ["Kund"],
  9: ["Leverantör"],
  10: ["Faktura"],
};

const short = (text: string): string => text.trim().slice(0, LONGEST);

/** A number as it is told apart from others: 01 and 1 are one dimension. */
export const dimensionNumber = (text: string): string => text.replace(/^0+(?=\d)/, "");

/** Accounts, dimensions and objects, as far as records name them. */
export class Names {
  private readonly named = new Map<string, { name?: string; type?: string }>();
  private readonly own = new Map<string, { name?: string; parent?: string }>();
  private readonly objects = new Map<string, Map<string, string>>();
  private count = 0;

  account(number: string, what: { readonly name?: string; readonly type?: string }): void {
    const before = this.named.get(number);
    if (before === undefined && this.named.size >= MOST.accounts) return;
    this.named.set(number, {
      ...before,
      ...(what.name !== undefined && { name: short(what.name) }),
      ...(what.type !== undefined && { type: what.type.toUpperCase() }),
    });
  }

  dimension(number: string, name: string, parent?: string): void {
    const key = dimensionNumber(number);
    this.own.set(key, {
      name: short(name),
      ...(parent !== undefined && { parent: dimensionNumber(parent) }),
    });
  }

  object(dimension: string, number: string, name: string): void {
    const key = dimensionNumber(dimension);
    const objects = this.objects.get(key) ?? new Map<string, string>();
    if (this.count >= MOST.objects) return;
    this.count += 1;
    this.objects.set(key, objects.set(number.trim(), short(name)));
  }

  /** Objects that amounts stand on are there also where no record names them. */
  used(objects: Objects): void {
    for (const [dimension, object] of objects) {
      if (this.objects.get(dimension)?.has(object) !== true) this.object(dimension, object, "");
    }
  }

  accounts(): ReadonlyMap<string, Account> {
    return new Map(
      [...this.named].map(([number, { name = "", type }]) => [
        number,
        { number, name, ...(type !== undefined && { type }) },
      ]),
    );
  }

  dimensions(): readonly Dimension[] {
    const numbers = new Set([...this.own.keys(), ...this.objects.keys()]);
    return [...numbers]
      .sort((one, other) => Number(one) - Number(other))
      .map((number) => {
        const [reserved = "", above] = RESERVED[number] ?? [];
        const { name, parent = above } = this.own.get(number) ?? {};
        return {
          number,
          name: name === undefined || name === "" ? reserved || `Dimension ${number}` : name,
          ...(parent !== undefined && { parent }),
          objects: this.objects.get(number) ?? new Map<string, string>(),
        };
      });
  }
}
