import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { commentDraft } from "../../../src/variance/commentDraft";
import { commentOfParts } from "../../../src/variance/commentOfParts";
import { commentText } from "../../../src/comment/commentText";
import { malmoDeviation } from "../../../malmo/variance/malmoDeviation";
import { malmoYearRows } from "../../../malmo/variance/malmoRows";
import { malmoVariance } from "../../../malmo/variance/malmoVariance";
import { roundedPartsVariance } from "../../../src/variance/roundedPartsVariance";
import { roundedVariance } from "../../../src/variance/roundedVariance";
import { variance } from "../../../src/variance/variance";

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((n) => new Decimal(n).div(7));
const pair = fc.tuple(amount, amount);

test("rounded posts sum to the rounded deviation, and none is a whole unit off", () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (of) => {
      const zero = new Decimal(0);
      const result = variance({
        factors: ["Kostnad"],
        cells: [{ budget: [of[0]?.[0] ?? zero], outturn: [of[0]?.[1] ?? zero] }],
        known: of.slice(1).map(([a, b], i) => ({ name: `p${i}`, budget: a, outturn: b })),
      });
      const shown = roundedVariance(result, { unit: "tkr", decimals: 0 });
      const sum = shown.posts.reduce((all, post) => all.plus(post.deviation), zero);
      expect(sum.eq(shown.deviation)).toBe(true);
      expect(shown.deviation.eq(result.deviation.div(1000).round())).toBe(true);
      shown.posts.forEach((post, place) => {
        const exact = result.posts[place]?.deviation.div(1000) ?? zero;
        expect(post.deviation.minus(exact).abs().lte(1)).toBe(true);
      });
    }),
  );
});

test.each([2020, 2021, 2022, 2023, 2024, 2025])(
  "in millions with one decimal Malmö's parts sum to the total, %i",
  (year) => {
    const shown = roundedPartsVariance(malmoDeviation(year), { unit: "mnkr", decimals: 1 });
    const zero = new Decimal(0);
    const parts = shown.parts.reduce((all, each) => all.plus(each.variance.deviation), zero);
    expect(parts.toFixed()).toBe(shown.deviation.toFixed());
    for (const { variance: part } of shown.parts) {
      const posts = part.posts.reduce((all, post) => all.plus(post.deviation), zero);
      expect(posts.toFixed()).toBe(part.deviation.toFixed());
    }
  },
);

const sfb2024 = malmoDeviation(2024).parts[0]?.variance;
if (sfb2024 === undefined) throw new Error("Malmö's first part is SFB");

test("the draft of Malmö's comment for SFB 2024 reads as a sentence, its figures summing", () => {
  const text = commentText(commentDraft(sfb2024, { unit: "tkr", decimals: 0 }));
  expect(text.replaceAll("\u00a0", " ")).toBe(
    "Utfallet är 158 513 tkr mot budgeten 139 140 tkr, en avvikelse på −19 373 tkr (minus är högre " +
      "kostnad). Kända poster som inte hör till årets verksamhet: Sena fakturor för 2023 " +
      "−10 000 tkr. Resten kommer av: Personer (400 → 435) −12 062 tkr och Kostnad per person " +
      "(347 850 → 341 409,2) +2 689 tkr. Faktorerna är fördelade med Shapleyvärden, medelvärdet " +
      "över alla ordningar.",
  );
});

test("a share or a factor of a price is told with the decimals that the change needs", () => {
  const texts = malmoVariance(malmoYearRows(2023, 2024), "year-year").parts.map(
    ({ variance: of }) => commentText(commentDraft(of, { unit: "tkr", decimals: 0 })),
  );
  // 133 924 000/(399 × 365/7 × 20 × 324,50) and 148 513 000/(435 × 366/7 × 20 × 332,60).
  expect(texts[0]).toContain("Nyttjandegrad (0,9918 \u2192 0,9816)");
  // 176 146 000/(542 000 × 324,50) and 191 840 000/(577 209 × 332,60).
  expect(texts[1]).toContain("Prisfaktor (1,0015 \u2192 0,9993)");
});

test("year against year and one by one, the comment speaks of the years and not of a budget", () => {
  const all = malmoVariance(malmoYearRows(2023, 2024), "year-year", "sequential");
  const text = commentOfParts(all, { unit: "tkr", decimals: 0 })
    .map(({ segments }) => commentText(segments).replaceAll("\u00a0", " "))
    .join(" ");
  expect(text).toMatch(
    /^Årets kostnad är 375 263 tkr mot jämförelseårets 33\d \d{3} tkr, en avvikelse/,
  );
  expect(text).toContain("volym till jämförelseårets pris, pris vid årets volym.");
  expect(text).not.toContain("udget");
});

test("amounts that make no subtraction as they are shown are said to be rounded apart", () => {
  const said = (budget: string, outturn: string): boolean =>
    commentText(
      commentDraft(
        variance({
          factors: ["Kostnad"],
          cells: [{ budget: [new Decimal(budget)], outturn: [new Decimal(outturn)] }],
        }),
        { unit: "tkr", decimals: 0 },
      ),
    ).includes("avrundade var för sig");
  // 191 845,4 → 191 845 and 192 267,6 → 192 268, 423 apart; 422,2 → 422.
  expect(said("191845400", "192267600")).toBe(true);
  expect(said("191845000", "192267000")).toBe(false);
  // In millions Malmö's 332,028 and 375,263 are shown as 332,0 and 375,3, 43,235 as 43,2.
  const ending = (unit: "tkr" | "mnkr", decimals: number): string =>
    commentText(commentOfParts(malmoDeviation(2024), { unit, decimals }).at(-1)?.segments ?? []);
  expect(ending("mnkr", 1)).toMatch(
    /^Kostnaderna och avvikelsen är avrundade var för sig.* Faktorerna/,
  );
  expect(ending("tkr", 0)).toMatch(/^Faktorerna/);
});

test("no figure is typed: the words have no digit and every figure names a result", () => {
  const draft = commentDraft(sfb2024, { unit: "tkr", decimals: 0 });
  const ids = sfb2024.posts.map(({ id }) => id);
  for (const segment of draft) {
    if (segment.kind === "words") expect(segment.text).not.toMatch(/\d/);
    else {
      const known = ["budget", "outturn", "deviation", ...ids];
      expect(known).toContain(segment.ref.replace(/\.(budget|outturn)$/, ""));
    }
  }
});

test("the rest is told even where it rounds to nothing", () => {
  const one = new Decimal(1);
  const result = variance({
    factors: ["Kostnad"],
    cells: [{ budget: [one], outturn: [one], budgetTotal: one, outturnTotal: new Decimal(3) }],
  });
  expect(commentText(commentDraft(result, { unit: "tkr", decimals: 0 }))).toContain(
    "Utanför faktorerna finns en rest",
  );
});

test("the comment of all parts tells the sums first, then a paragraph a part", () => {
  const paragraphs = commentOfParts(malmoDeviation(2024), { unit: "tkr", decimals: 0 });
  const texts = paragraphs.map(({ segments }) => commentText(segments).replaceAll("\u00a0", " "));
  expect(paragraphs.map(({ part }) => part)).toEqual([undefined, 0, 1, 2, undefined]);
  expect(texts[0]).toBe(
    "Utfallet är 375 263 tkr mot budgeten 332 028 tkr, en avvikelse på −43 235 tkr (minus är högre " +
      "kostnad): SFB −19 373 tkr, LSS −12 790 tkr och Egen regi −11 072 tkr.",
  );
  expect(texts[2]).toBe(
    "LSS. Utfallet är 191 840 tkr mot budgeten 179 050 tkr, en avvikelse på −12 790 tkr. Den kommer " +
      "av: Timmar (537 200 → 577 209) −13 316 tkr och Kostnad per timme (333,3 → 332,36) +526 tkr.",
  );
  expect(texts[4]).toMatch(/^Faktorerna är fördelade med Shapleyvärden/);
});

test("with plus for higher cost every amount changes its sign and the comment says so", () => {
  const text = commentText(commentDraft(sfb2024, { unit: "tkr", decimals: 0 }, { sign: "more" }));
  expect(text.replaceAll("\u00a0", " ")).toContain("en avvikelse på +19 373 tkr (plus är högre");
  expect(text.replaceAll("\u00a0", " ")).toContain(
    "Kostnad per person (347 850 → 341 409,2) −2 689",
  );
});

test("a rest is told however small it shows, but not what cells of fifteen digits leave behind", () => {
  const withRest = (rest: string): string =>
    commentText(
      commentDraft(
        variance({
          factors: ["Kostnad"],
          cells: [
            {
              budget: [new Decimal(1000)],
              outturn: [new Decimal(2000)],
              budgetTotal: new Decimal(1000),
              outturnTotal: new Decimal(2000).plus(rest),
            },
          ],
        }),
        { unit: "tkr", decimals: 0 },
      ),
    );
  expect(withRest("3")).toContain("Utanför faktorerna finns en rest");
  expect(withRest("0.00000003")).not.toContain("rest");
});
