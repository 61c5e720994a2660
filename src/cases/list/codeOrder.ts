/** A code cut into its figures and what stands between them. */
const parts = (code: string): readonly string[] => code.match(/\d+|\D+/gu) ?? [];

/** Codes as a reader orders them: A2 before A10. */
export function codeOrder(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [parts(one), parts(other)];
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const [x = "", y = ""] = [a[place], b[place]];
    if (x === y) continue;
    const numbers = Number(x) - Number(y);
    if (!Number.isNaN(numbers) && numbers !== 0) return numbers;
    return x < y ? -1 : 1;
  }
  return a.length - b.length;
}
