import { FRACTION } from "../../src/exact/fraction";
import { ModelError } from "../../src/modelError";

const DAMAGED = "går inte att läsa: formen är fel. Hämta en tidigare kopia.";
const DECIMAL = /^-?\d{1,20}(\.\d{1,40})?$/;

export type Plain = Readonly<Record<string, unknown>>;

function refuse(what: string, rule: string): never {
  throw new ModelError("invalid", `${what} ${rule}`);
}

/** Readers of stored data: each gives the value in its type or says what is wrong with it, Swedish. */
export const readPlain = {
  object(value: unknown, what: string): Plain {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Plain;
    return refuse(what, DAMAGED);
  },
  list(value: unknown, what: string, most: number): readonly unknown[] {
    if (!Array.isArray(value)) return refuse(what, DAMAGED);
    if (value.length > most)
      return refuse(what, `har ${value.length} poster men får ha högst ${most}.`);
    return value as readonly unknown[];
  },
  text(value: unknown, what: string, longest = 200): string {
    if (typeof value !== "string" || value.trim() === "") return refuse(what, "saknas.");
    if (value.length > longest) return refuse(what, `är längre än ${longest} tecken.`);
    return value;
  },
  /** A text as it is typed: it may be empty, and stand in the middle of a word. */
  typed(value: unknown, what: string, longest = 200): string {
    if (typeof value !== "string") return refuse(what, DAMAGED);
    if (value.length > longest) return refuse(what, `är längre än ${longest} tecken.`);
    return value;
  },
  whole(value: unknown, what: string, most: number): number {
    const fits = typeof value === "number" && Number.isInteger(value) && value >= 0;
    return fits && value <= most ? value : refuse(what, `är inte ett heltal från 0 till ${most}.`);
  },
  flag(value: unknown, what: string): boolean {
    return typeof value === "boolean" ? value : refuse(what, DAMAGED);
  },
  figure(value: unknown, what: string): string | number {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    const isText = typeof value === "string";
    if (isText && (DECIMAL.test(value) || FRACTION.test(value))) return value;
    return refuse(what, "är inte ett tal, till exempel 347.70.");
  },
  year(value: unknown, what: string): number {
    if (/^\d{4}$/.test(String(value))) return Number(value);
    return refuse(what, "är inte ett årtal, till exempel 2026.");
  },
  oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
    const found = allowed.find((each) => each === value);
    return found ?? refuse(what, "är inte ett känt val.");
  },
} as const;
