export interface Call {
  /** The name without namespace, e.g. "SJUKLÖN". */
  readonly name: string;
  readonly args: readonly unknown[];
}

const CALL = /^=PA\.([\p{L}\d_]+)\((.*)\)$/u;

function parseArgument(text: string, formula: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (/^"[^"]*"$/.test(trimmed)) return trimmed.slice(1, -1);
  if (trimmed === "SANT") return true;
  if (trimmed === "FALSKT") return false;
  if (/^-?\d+(,\d+)?$/.test(trimmed)) return Number(trimmed.replace(",", "."));
  throw new Error(`${formula}: cannot read ${trimmed}; give args`);
}

/** The name and arguments of a formula with constant arguments, as Swedish Excel writes it. */
export function parseFormula(formula: string): Call {
  const [, name, inside] = CALL.exec(formula) ?? [];
  if (name === undefined || inside === undefined) throw new Error(`${formula}: not a PA formula`);
  if (inside.trim() === "") return { name, args: [] };
  const parts = inside.match(/("[^"]*"|[^;"])+|(?<=;)(?=;|$)|^(?=;)/g) ?? [];
  return { name, args: parts.map((part) => parseArgument(part, formula)) };
}
