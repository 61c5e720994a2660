import { knownField } from "../../../src/forecast/fields/fieldOf";

/** What Egna värden may tell by year, as the workbook keeps it. */
export type StoredKind = "schablon" | "po" | "opi" | "wages" | "inhabitants";

/** A value of Egna värden, as the workbook keeps it beside its cells. */
export interface StoredOwn {
  readonly kind: StoredKind;
  readonly year: number;
  readonly value: number;
  readonly status: string;
  /** As the user has written it; may be empty. */
  readonly source: string;
}

export const KIND_LABELS: Readonly<Record<StoredKind, string>> = {
  schablon: `${knownField("schablon").label}, kr/timme`,
  wages: knownField("wageGrowth").label,
  opi: knownField("opi").label,
  po: "PO-pålägg",
  inhabitants: knownField("inhabitants").label,
};

/** More than the pane keeps; what lies beyond is no list of Egna värden. */
const MOST = 250;
const LONGEST = 300;

function readRow(given: unknown): StoredOwn | undefined {
  const { kind, year, value, status, source } = (given ?? {}) as Record<string, unknown>;
  const isKind = typeof kind === "string" && Object.hasOwn(KIND_LABELS, kind);
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  if (!isKind || typeof year !== "number" || !Number.isInteger(year)) return undefined;
  if (!Number.isFinite(number) || typeof status !== "string") return undefined;
  const note = typeof source === "string" ? source.trim().slice(0, LONGEST) : "";
  return {
    ...{ kind: kind as StoredKind, year, value: number },
    ...{ status: status.slice(0, LONGEST), source: note },
  };
}

/**
 * Egna värden from the text that the workbook keeps (urn:pa-kalkyl:egnavarden), for the sheet that names them. The
 * formulas take their numbers from the workbook's cells, so what cannot be read costs a row's note and no figure.
 */
export function storedOwn(text: string | undefined): readonly StoredOwn[] {
  if (text === undefined) return [];
  try {
    const { rows } = JSON.parse(text) as { readonly rows?: unknown };
    if (!Array.isArray(rows) || rows.length > MOST) return [];
    return rows.flatMap((row) => readRow(row) ?? []);
  } catch {
    return [];
  }
}

/** Where a value of Egna värden comes from, as its row says. */
export function ownSource({ status, source }: StoredOwn): string {
  const word = status === "indata" ? "egen uppgift" : status;
  return `Egna värden, ${word}${source === "" ? "" : `: ${source}`}`;
}
