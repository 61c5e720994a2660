import type { Base } from "../../../src/forecast/base/base";
import type { Change } from "../../../src/forecast/changes/change";
import { changeEffect } from "../../../taskpane/forecast/assumptions/changeEffect";
import { effectSentence } from "../../../taskpane/forecast/assumptions/draftSentence";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";
import { withDecimals } from "../../../taskpane/shared/numbers";
import { change, scenario } from "../../model/forecast/sample";

/** A small municipality: 14 persons with SFB, 3 with LSS, and nobody who comes or goes. */
const base: Base = {
  name: "Lillköping 2025",
  values: { year: 2025, sfbPersons: 14, lssPersons: 3, lssHours: 9360 },
  series: {},
};
const work = (changes: readonly Change[] = []): Work => ({
  ...emptyWork,
  base,
  scenarios: [scenario("a", changes)],
  lastYear: 2028,
});
const said = (given: Work, more: Change): string | undefined => {
  const effects = changeEffect(given, "a", more);
  return effects && effectSentence(effects, given.lastYear, (kr) => `${withDecimals(kr, 0)} kr`);
};
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const onePerson = change("sfbInflow", "event", "2026-07-01", 1);

test("one person more from July costs half of 2026 and all of 2027", () => {
  // 20 × 184/7 × 347,70 = 182 790,86; 20 × 365/7 × 352,92, the rate 1,5 per cent up = 368 040,83…
  expect(plain(said(work(), onePerson))).toMatch(
    /^Kostnaden blir 182 791 kr högre 2026 och 368 0\d\d kr högre 2027 än utan ändringen\.$/,
  );
});

test("a change that is there is held against the year without it, not against itself", () => {
  expect(said(work([onePerson]), onePerson)).toBe(said(work(), onePerson));
});

test("less is lower", () => {
  const gone = change("sfbOutflow", "event", "2026-07-01", 1);
  expect(plain(said(work(), gone))).toMatch(/^Kostnaden blir 182 791 kr lägre 2026 och /);
});

test("what changes no year's cost says so", () => {
  // Nobody has told of an own provider that could end.
  const idle = change("takeoverProvider", "set", "2027", 1);
  expect(said(work(), idle)).toBe("Kostnaden ändras inte till och med 2028.");
});

test("without a base there is nothing to tell", () => {
  expect(changeEffect({ ...work(), base: undefined }, "a", onePerson)).toBeUndefined();
});
