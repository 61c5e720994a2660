import { BoundedCache } from "../../../functions/pipeline/boundedCache";
import { codeSections, type CodeToken } from "./codeSections";

/** A section with what stands before it in brackets: [<0], and undefined for everything else. */
interface Section {
  readonly code: string;
  readonly condition: { readonly operator: string; readonly limit: number } | undefined;
  /** It says by a sign of its own that a number is negative. */
  readonly hasSign: boolean;
}

const SIGN = /[-\u2212(]/;

function sectionOf(tokens: readonly CodeToken[]): Section {
  const condition = tokens.find(({ type }) => type === "CONDITION");
  const [, operator = "", limit = ""] = /^([<>=]+)\s*(.+)$/.exec(condition?.value ?? "") ?? [];
  const rest = tokens.filter((token) => token !== condition);
  return {
    code: rest.map(({ raw }) => raw).join(""),
    condition: condition && { operator, limit: Number(limit) },
    hasSign: rest.some(({ type, value }) => type !== "LOCALE" && SIGN.test(value)),
  };
}

/** The sections of a code with conditions; undefined of others. */
function conditional(code: string): readonly Section[] | undefined {
  if (!/\[[<>=]/.test(code)) return undefined;
  const read = codeSections(code).map(sectionOf);
  return read.some(({ condition }) => condition !== undefined) ? read : undefined;
}

const cache = new BoundedCache<string, readonly Section[] | undefined>(1000, conditional);

function isMet({ operator, limit }: NonNullable<Section["condition"]>, value: number): boolean {
  if (operator === "<") return value < limit;
  if (operator === "<=") return value <= limit;
  if (operator === ">") return value > limit;
  if (operator === ">=") return value >= limit;
  return operator === "=" ? value === limit : value !== limit;
}

/** The section that a number is shown by: of those without a condition the first is for above zero. */
function chosen(sections: readonly Section[], value: number): number {
  return sections.slice(0, 3).findIndex(({ condition }, place) => {
    if (condition !== undefined) return isMet(condition, value);
    return place > 0 || value > 0;
  });
}

/** Whether the section is the one for negative numbers, which shows them without a sign. */
function isForNegative([first, second, third]: readonly Section[], place: number): boolean {
  const { operator, limit } = first?.condition ?? {};
  if (place === 0) return operator === "<" && limit === 0 && (second?.condition?.limit ?? 0) === 0;
  if (place !== 1 || first?.condition === undefined) return false;
  if (second?.condition === undefined)
    return third === undefined && /^>/.test(operator ?? "") && (limit ?? 0) < 0;
  const own = second.condition;
  return /^[<=]/.test(own.operator) && own.limit <= 0;
}

/**
 * How a negative number is shown by a code with conditions: which section's code, and whether without
 * its sign. The formatter takes each condition below zero for one that says so in colour or words;
 * Excel and LibreOffice show the sign where more than the negative numbers may come. Undefined where
 * the code has no conditions, or no section for the number.
 */
export function negativeSection(
  code: string,
  value: number,
): { readonly code: string; readonly unsigned: boolean } | undefined {
  const sections = cache.get(code);
  if (sections === undefined) return undefined;
  const place = chosen(sections, value);
  const section = sections[place];
  if (section === undefined) return undefined;
  return { code: section.code, unsigned: section.hasSign || isForNegative(sections, place) };
}
