import { accrual } from "../../../src/runoff/booking/accrual";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOff } from "../../../src/runoff/methods/runOff";
import { unseenNote } from "../../../src/runoff/words/unseenNote";
import handWorked from "../../cases/retro/handraknat.json";

test("the trail of a booking names the periods that are not in its amount", () => {
  const result = runOff(readTriangle(handWorked.rows));
  const data = { dataRange: "A1:E4", dataDate: "2025-01-15" };
  const labels = (unseen: readonly string[]) =>
    accrual({ result, ...data, unseen }).trail.filter(({ label }) => /^Inte med/.test(label));
  expect(labels([])).toEqual([]);
  expect(labels(["2025", "2026"])).toEqual([
    { label: "Inte med i beloppet", value: "2025 och 2026: ingen faktura ännu" },
  ]);
});

test("months of kronor are sent to the full year, other periods to a calculation of their own", () => {
  expect(unseenNote([], "kr")).toBeUndefined();
  expect(unseenNote(["2025-11", "2025-12"], "kr")).toBe(
    "2025-11 och 2025-12 är inte med i beloppen: ingen faktura har kommit ännu. Helår under året " +
      "räknar de månaderna ur personer och LSS-timmar. Boka upp dem också.",
  );
  expect(unseenNote(["2025-12"], "personer")).toContain("Räkna och boka upp den perioden för sig.");
  expect(unseenNote(["2025"], "kr")).toContain("Räkna och boka upp den perioden för sig.");
});
