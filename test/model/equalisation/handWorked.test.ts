import { indexShares } from "../../../src/equalisation/law/decided";
import { equalise } from "../../../src/equalisation/equalise";
import { resolveEqualisation } from "../../../src/equalisation/resolveEqualisation";
import { staffIndex } from "../../../src/equalisation/law/staffCost";
import { givenOf, made } from "./sample";

// Every step by hand, from the ordinance's annex (SFS 2025:1172) and the figures of sample.ts.
const municipality = resolveEqualisation(givenOf(made));
const result = equalise(municipality);

test("an average cost is the nation's net cost over its decisions, those under SFB as half", () => {
  // 6 600 000 000 / (4 500 + 0.50 × 13 000) = 6 600 000 000 / 11 000 = 600 000; half of it 300 000.
  expect(municipality.lssPrice.toString()).toBe("600000");
  expect(municipality.sfbPrice.toString()).toBe("300000");
});

test("S is persons × average cost of every insats, and what was paid to Försäkringskassan", () => {
  // Homes 20 × 1 100 000 = 22 000 000; day activities 60 × 250 000 = 15 000 000; contact persons
  // 30 × 0.10 × 200 000 = 600 000; LSS 10 × 600 000 = 6 000 000; SFB 25 × 300 000 = 7 500 000; FK 8 700 000.
  expect(municipality.otherServices.toString()).toBe("37600000");
  expect(result.first.toString()).toBe("59800000");
});

test("the calculated staff cost is step 1 of the annex", () => {
  // Wages 20 000 000 × 1.4718 = 29 436 000.
  // Bought and internal 0.85 × (18 + 2 + 0.5 + 1.5 mkr) = 0.85 × 22 000 000 = 18 700 000.
  // Income 0.85 × (1 + 4 + 0.6 mkr) = 0.85 × 5 600 000 = 4 760 000.
  // Assistance 0.85 × 0.20 × (8 700 000 / 0.20 − 4 000 000) = 0.17 × 39 500 000 = 6 715 000.
  // 29 436 000 + 18 700 000 − 4 760 000 + 6 715 000 = 50 091 000.
  expect(municipality.staffCost.toString()).toBe("50091000");
});

test("the index gives 70 per cent of how far the staff cost is from 85 per cent of S", () => {
  // 0.85 × 59 800 000 = 50 830 000; 50 091 000 − 50 830 000 = −739 000; × 0.7 = −517 300.
  expect(result.staff.toString()).toBe("-517300");
  // 59 282 700 / 59 800 000 = 0.99134949...
  const index = staffIndex(result.first, municipality.staffCost, indexShares(2026));
  expect(index.toFixed(8)).toBe("0.99134950");
});

test("KPIF of two years and the correction factor bring it to the year's level", () => {
  // 1.027 × 1.013 = 1.040351; 59 282 700 × 0.040351 = 2 392 116.2277.
  expect(result.kpif.toString()).toBe("2392116.2277");
  // (59 282 700 + 2 392 116.2277) × 0.02 = 1 233 496.324554.
  expect(result.correction.toString()).toBe("1233496.324554");
  expect(result.standard.toString()).toBe("62908312.552254");
});

test("the grant is what is left of the standard cost after the nation's, with the level adjustment", () => {
  // 62 908 312.552254 − 20 000 × 3 000 − 20 000 × 5 = 2 808 312.552254.
  expect(result.nation.toString()).toBe("60000000");
  expect(result.adjustment.toString()).toBe("-100000");
  expect(result.outcome.toString()).toBe("2808312.552254");
});
