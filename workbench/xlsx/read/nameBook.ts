import { areaOf } from "./cellPlace";
import type { FileName } from "./fileModel";
import { formulaWords, parted } from "./moveFormula";

/** What a name of the file becomes where a formula has it. */
export type NameMeaning =
  /** The component has the name itself. */
  | { readonly kind: "known" }
  /** One area of cells with its sheet, which takes the name's place. */
  | { readonly kind: "area"; readonly text: string; readonly scope?: number }
  /** A formula or a value, which takes the name's place. */
  | { readonly kind: "formula"; readonly text: string; readonly scope?: number };

/** What the component takes as a name of an area. */
const NAME = /^[\p{L}\p{N}_.]+$/u;
const LIKE_A_CELL = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|[A-Z]{1,3}|R\d*C\d*|\d+|TRUE|FALSE)$/i;

/** A single area with its sheet and every sign of a fixed place, as a name that stays put has it. */
export function fixedArea(text: string): string | undefined {
  const words = formulaWords(text);
  const [word] = words;
  if (words.length !== 1 || word === undefined) return undefined;
  if (word.type !== "range" && word.type !== "range_beam") return undefined;
  const [sheet, cells] = parted(word.value);
  if (sheet === "" || sheet.includes("[") || areaOf(cells) === undefined) return undefined;
  const isFixed = cells
    .split(":")
    .every((corner) => /^\$[A-Z]{1,3}\$\d+$|^\$[A-Z]{1,3}$|^\$\d+$/i.test(corner));
  return isFixed ? word.value : undefined;
}

const plainSheet = (sheet: string): string =>
  (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet).toLowerCase();

/**
 * The names of a file. The component knows names of areas for the whole workbook; all others (of one sheet,
 * of formulas, constants or values) are written out where formulas have them.
 */
export class NameBook {
  private readonly common = new Map<string, NameMeaning>();
  private readonly own = new Map<string, NameMeaning>();
  private readonly sheets = new Map<string, number>();
  private readonly areasByKey = new Map<string, { name: string; area: string }>();

  constructor(names: readonly FileName[], sheetNames: readonly string[]) {
    sheetNames.forEach((name, place) => this.sheets.set(name.toLowerCase(), place));
    for (const { name, text, sheet } of names) {
      if (/^_xlnm\./i.test(name) || text === "") continue;
      const area = fixedArea(text);
      const key = name.toLowerCase();
      if (sheet !== undefined) {
        this.own.set(
          `${sheet}:${key}`,
          area
            ? { kind: "area", text: area, scope: sheet }
            : { kind: "formula", text, scope: sheet },
        );
      } else if (area && NAME.test(name) && !LIKE_A_CELL.test(name)) {
        this.common.set(key, { kind: "known" });
        // Of two that say the same, which Excel calls damaged, the first counts.
        if (!this.areasByKey.has(key)) this.areasByKey.set(key, { name, area });
      } else this.common.set(key, area ? { kind: "area", text: area } : { kind: "formula", text });
    }
  }

  /** Names of areas as the component takes them. */
  get areas(): readonly { readonly name: string; readonly area: string }[] {
    return [...this.areasByKey.values()];
  }

  /** What a name means on a sheet, `Blad1!namn` included; undefined where the file has no such name. */
  meaning(word: string, sheet: number): NameMeaning | undefined {
    const [prefix, name] = parted(word);
    const key = name.toLowerCase();
    if (prefix === "") return this.own.get(`${sheet}:${key}`) ?? this.common.get(key);
    const place = this.sheets.get(plainSheet(prefix.slice(0, -1)));
    const common = this.common.get(key);
    return (place === undefined ? undefined : this.own.get(`${place}:${key}`)) ?? common;
  }

  /** The area of a name that the component knows. */
  areaOf(name: string): string | undefined {
    const key = parted(name)[1].toLowerCase();
    return this.areasByKey.get(key)?.area;
  }
}
