import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Decimal } from "../../src/exact/decimal";
import { asKnown } from "../known/asKnown";
import type * as lawRules from "./lawRules";

interface LawCase {
  name: string;
  paragraph: string;
  input: Record<string, string | number>;
  arithmetic?: string;
  expected?: string | Record<string, string>;
  error?: "invalid" | "unknown";
  message?: string;
  /** The last year whose schablon was decided when the case was worked; left out where none matters. */
  decidedThrough?: number;
  /** The last year whose price index was known then; left out where none matters. */
  indexThrough?: number;
}

const folder = join(__dirname, "../cases/lag");
const files = readdirSync(folder).map(
  (file) =>
    JSON.parse(readFileSync(join(folder, file), "utf8")) as { rule: string; cases: LawCase[] },
);

const rulesOf = new Map<string, typeof lawRules>();

/** The rules with what was decided and known when a case was worked. */
function rulesKnown({ decidedThrough, indexThrough }: LawCase): typeof lawRules {
  const key = `${decidedThrough} ${indexThrough}`;
  const loaded =
    rulesOf.get(key) ??
    asKnown({ decidedThrough, indexThrough }, () =>
      jest.requireActual<typeof lawRules>("./lawRules"),
    );
  rulesOf.set(key, loaded);
  return loaded;
}

/** A decimal or a fraction "1/7", against the rule's 40 digits. */
function expectExact(actual: unknown, expected: string): void {
  const [numerator = "", denominator = "1"] = expected.split("/");
  const exact = new Decimal(numerator).div(denominator);
  const result = new Decimal(actual as Decimal);
  expect(result.toSignificantDigits(30).toString()).toBe(exact.toSignificantDigits(30).toString());
  // Whole and finite decimals are met to the last digit.
  if (denominator === "1") expect(result.toString()).toBe(exact.toString());
}

describe.each(files)("$rule", ({ rule, cases }) => {
  test.each(cases)("$name ($paragraph)", (each) => {
    const { input, expected, error, message } = each;
    const { apply, ModelError } = rulesKnown(each);
    if (error !== undefined) {
      const attempt = (): unknown => apply(rule, input);
      expect(attempt).toThrow(ModelError);
      expect(attempt).toThrow(expect.objectContaining({ kind: error }));
      expect(attempt).toThrow(message);
      return;
    }
    const actual = apply(rule, input);
    if (typeof expected === "string") {
      expectExact(actual, expected);
      return;
    }
    const parts = Object.entries(expected ?? {});
    expect(parts.length).toBeGreaterThan(0);
    for (const [part, value] of parts) {
      const got = (actual as Record<string, unknown>)[part];
      if (part === "principal") expect(got).toBe(value);
      else expectExact(got, value);
    }
  });
});

test("every case names its paragraph, and every answer shows its arithmetic", () => {
  const cases = files.flatMap((file) => file.cases);
  expect(cases.length).toBeGreaterThan(120);
  expect(cases.filter(({ paragraph }) => paragraph.trim() === "")).toEqual([]);
  expect(cases.filter(({ error, arithmetic }) => error === undefined && !arithmetic)).toEqual([]);
  expect(cases.filter(({ error, message }) => error !== undefined && !message)).toEqual([]);
});
