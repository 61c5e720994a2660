import { exampleCases } from "../../../src/cases/examples/exampleCases";
import { readCases } from "../../../src/cases/list/readCases";
import { listedCases } from "../../../taskpane/risk/listedCases";

test("the example's list on 1 January: who runs then, children apart, LSS with the hours that are used", () => {
  const rows = readCases(exampleCases);
  const at = (year: number) => listedCases(rows, year);
  // 2025: K01-K04, K05 (ends 17 April), K06-K14 but K18, which begins in August: 14 SFB, of them K11 (born 2014) and K06 (2008) are children.
  const sfb = at(2025).filter(({ kind }) => kind === "sfb");
  expect(sfb).toHaveLength(14);
  expect(sfb.filter((each) => each.kind === "sfb" && each.child === true)).toHaveLength(2);
  // K15: 52 × 0,92; K16: 28,5. K17 begins in June, K19 has ended.
  expect(at(2025).flatMap((each) => (each.kind === "lss" ? each.weeklyHours : []))).toEqual([
    expect.closeTo(47.84, 9),
    28.5,
  ]);
  expect(at(2010)).toEqual([]);
});
