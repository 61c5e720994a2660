const TEXT_OR_ARRAY = /"[^"]*"|'[^']*'|\{[^}]*\}/g;
const TEXT_OR_SEPARATOR = /"[^"]*"|[;\\]/g;

/**
 * In Swedish Excel an array is written {1\2;3\4}: \ between columns, ; between rows. The component
 * has it the other way round for locales with semicolon. Swaps one for the other, either way.
 */
export function swapArraySeparators(formula: string): string {
  if (!formula.includes("{")) return formula;
  return formula.replace(TEXT_OR_ARRAY, (part) =>
    part.startsWith("{")
      ? part.replace(TEXT_OR_SEPARATOR, (mark) =>
          mark === ";" ? "\\" : mark === "\\" ? ";" : mark,
        )
      : part,
  );
}
