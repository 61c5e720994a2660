import { commentText } from "../../../src/comment/commentText";
import { Decimal } from "../../../src/exact/decimal";
import { checkRemarks } from "../../../src/runoff/words/checkRemarks";
import type { Diagnostic } from "../../../src/runoff/checks/diagnostics";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOff, type RunOffOptions } from "../../../src/runoff/methods/runOff";
import { runOffComment, type RunOffCommentInput } from "../../../src/runoff/words/runOffComment";
import handWorked from "../../cases/retro/handraknat.json";

const triangle = readTriangle(handWorked.rows);
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function draft(options: RunOffOptions = {}, given: Partial<RunOffCommentInput> = {}) {
  return runOffComment({
    result: runOff(triangle, options),
    checks: [],
    confidence: 80,
    unit: "kr",
    tailEstimated: false,
    unseen: [],
    dataRange: "Fakturor!A1:E4",
    dataDate: "2025-01-15",
    ...given,
  });
}
const text = (...given: Parameters<typeof draft>): string => plain(commentText(draft(...given)));

test("the hand-worked triangle has the comment that is written out in its case", () => {
  expect(text()).toBe(handWorked.comment);
});

test("no figure is typed: the words have no digit and every figure names a result", () => {
  const segments = draft();
  for (const segment of segments) {
    if (segment.kind === "words") expect(segment.text).not.toMatch(/\d/);
  }
  expect(segments.flatMap((each) => (each.kind === "figure" ? [each.ref] : []))).toEqual([
    ...["total.latest", "total.outstanding", "total.standardError"],
    ...["confidence", "total.lower", "total.upper"],
    ...["origin:1.outstanding", "origin:2.outstanding", "origin:3.outstanding"],
  ]);
});

test("periods without any invoice yet are said not to be in the amounts", () => {
  expect(text({}, { unseen: ["2025", "2026", "2027"] })).toContain(
    "är 689 kr fakturerat. Ingen faktura har kommit ännu för 2025, 2026 och 2027, som inte är med i " +
      "beloppen. Enligt chain ladder",
  );
});

test("persons have a decimal, and a whole number of them none", () => {
  // 177,25 rounds to 177,3; 689 persons have no tenth.
  expect(text({}, { unit: "personer" })).toContain("är 689 personer fakturerade");
  expect(text({}, { unit: "personer" })).toContain("återstår 177,3 personer att fakturera");
  expect(text({}, { unit: "personer" })).toContain("ligger antalet mellan 72,3 personer och");
});

test("an error that is not known is told, and the method is named", () => {
  // 300 × (1 − 1/1,05) + 300 × (1 − 1/1,155) + 300 × (1 − 1/1,7325) = 14,29 + 40,26 + 126,84
  const found = text({ method: "bf", prior: [300] });
  expect(found).toContain(
    "Enligt Bornhuetter–Ferguson med förväntade belopp återstår 181 kr att fakturera. " +
      "Hur säkert det är kan inte räknas ur triangeln. " +
      "Mest återstår för 2022 (14 kr), 2023 (40 kr) och 2024 (127 kr).",
  );
});

test("of periods with the same amount the oldest are named, and below half a krona none", () => {
  const result = runOff(triangle);
  const [first, ...others] = result.origins;
  if (first === undefined) throw new Error("four periods");
  const origins = [first, ...others].map((each) => ({ ...each, outstanding: 5 }));
  const total = { ...result.total, outstanding: 20 };
  expect(text({}, { result: { ...result, origins, total } })).toContain(
    "Mest återstår för 2021 (5 kr), 2022 (5 kr) och 2023 (5 kr).",
  );
  const small = origins.map((each) => ({ ...each, outstanding: 0.49 }));
  expect(text({}, { result: { ...result, origins: small } })).not.toContain("Mest återstår");
});

test("a repayment to come is not said to remain to be invoiced", () => {
  const result = runOff(triangle);
  const repaid = (amounts: readonly number[]) => ({
    ...result,
    origins: result.origins.map((each, i) => ({ ...each, outstanding: amounts[i] ?? 0 })),
    total: { ...result.total, outstanding: amounts.reduce((sum, amount) => sum + amount, 0) },
  });
  expect(text({}, { result: repaid([0, -50, -9, -1]) })).not.toContain("Mest återstår");
  expect(text({}, { result: repaid([0, -50, 9, 20]) })).toContain(
    "Mest återstår för 2023 (9 kr) och 2024 (20 kr).",
  );
});

test("a tail is told, and whether it is estimated", () => {
  // 866,25 × 1,1 − 689 = 263,875
  expect(text({ tail: 1.1 })).toContain(
    "återstår 264 kr att fakturera. Där ingår en svansfaktor på 1,1 för det som kommer efter " +
      "triangelns sista kolumn. Medelfelet",
  );
  expect(text({ tail: 1.0199 }, { tailEstimated: true })).toContain(
    "en svansfaktor på 1,0199, skattad loglinjärt ur kvoterna, för det som kommer efter",
  );
  expect(text({}, { tailEstimated: true })).not.toContain("svansfaktor");
});

test("a percentile that is booked is told beside what is expected", () => {
  const booked = { share: 0.975, amount: new Decimal(1_193_208), unit: "kr" };
  expect(text({}, { booked })).toContain(
    "Förslaget till uppbokning är percentil 97,5 i en bootstrap: 1 193 208 kr. Underlag:",
  );
  expect(text()).not.toContain("Förslaget till uppbokning");
});

test("a check that found something is told before the data, one that did not is not", () => {
  const check = (id: Diagnostic["id"], ok: boolean): Diagnostic => ({
    ...{ id, ok, name: "", verdict: "", statistic: 0, expected: 0, variance: 1 },
    ...{ lower: 0, upper: 0, look: !ok },
  });
  const checks = [check("calendarYearEffect", false), check("factorCorrelation", true)];
  expect(checkRemarks(checks)).toHaveLength(1);
  expect(text({}, { checks })).toContain(
    "osäkerheten är troligen större än så. Underlag: Fakturor!A1:E4",
  );
});
