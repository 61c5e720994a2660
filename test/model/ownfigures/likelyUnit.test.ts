import { line, read } from "./tables/asked";

const MONTHS = ["2025-01", "2025-02", "2025-03", "2025-04"];

/** The choice that is marked beforehand. */
function likely(label: string, amounts: readonly number[]): string | undefined {
  const { question } = line(
    read([
      ["Personlig assistans", ...MONTHS],
      [label, ...amounts],
    ]),
    label,
  );
  if (question === undefined) throw new Error("Nothing was asked");
  return question.likely === undefined ? undefined : question.choices[question.likely]?.label;
}

test("months are held as a year: what the text says is marked where it may be right", () => {
  // 145 833 kr a month is 1,75 mnkr a year, the first 20 hours of five persons; as tkr it would be 1,75 billion.
  expect(likely("Utfall kostnad SFB (kr)", [149_220.5, 138_870, 151_004, 149_877])).toBe("kr");
  // 4 944 kr a year is no one's cost, 4,9 billion no municipality's; 4,9 mnkr may be.
  expect(likely("Utfall kostnad SFB (kr)", [412, 398, 405, 400])).toBe("tkr");
});
