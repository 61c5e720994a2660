import type { Answer, Answers, Choice } from "./answer";

function merged(before: Answer | undefined, after: Answer): Answer {
  const accept = [...new Set([...(before?.accept ?? []), ...(after.accept ?? [])])];
  const times = { ...before?.times, ...after.times };
  return {
    ...before,
    ...after,
    ...(accept.length > 0 && { accept }),
    ...(Object.keys(times).length > 0 && { times }),
  };
}

/** What is said in all, after one more choice. */
export function answered(before: Answers, { lines = {}, block = {} }: Choice): Answers {
  const said = Object.entries(lines).map(
    ([key, answer]) => [key, merged(before.lines[key], answer)] as const,
  );
  return {
    lines: { ...before.lines, ...Object.fromEntries(said) },
    block: { ...before.block, ...block },
  };
}
