const QUOTED = /^"(.*)"$/s;
/** What the form would read as something else than text if the quotes were taken off. */
const NEEDS_QUOTES = /^[\s\d.,%+-]*$|^\$?[a-z]{1,3}\$?\d+|!|^(?:sant|falskt|true|false)$|^=/i;

/** Splits at the semicolons that stand outside quotes. */
function split(text: string): string[] {
  const parts = [""];
  let quote = "";
  for (const sign of text) {
    if (sign === quote) quote = "";
    else if (quote === "" && (sign === '"' || sign === "'")) quote = sign;
    if (sign === ";" && quote === "") parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/**
 * The arguments of an example formula as they are typed in the form's fields: `=PA.X(2025;"a;b")`
 * gives 2025 and a;b. Examples come from our own documentation and have no calls inside.
 */
export function exampleArguments(formula: string): string[] {
  const inner = /^=[^(]+\((.*)\)$/s.exec(formula.trim())?.[1] ?? "";
  if (inner.trim() === "") return [];
  return split(inner).map((part) => {
    const text = part.trim();
    const content = QUOTED.exec(text)?.[1]?.replaceAll('""', '"');
    return content === undefined || NEEDS_QUOTES.test(content) ? text : content;
  });
}
