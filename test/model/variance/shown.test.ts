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
import { commentParagraphs } from "../../../src/variance/commentParagraphs";
import { partComparison } from "../../../src/variance/input/partComparison";
import { readParts } from "../../../src/variance/input/readParts";
import { rowsComparison } from "../../../src/variance/input/rowsComparison";
import { partVariance } from "../../../src/variance/partVariance";
import { varianceOfParts } from "../../../src/variance/varianceOfParts";
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

test("the draft of Malmö's comment for SFB 2024 reads as whole sentences, the largest reason first", () => {
  const text = commentText(commentDraft(sfb2024, { unit: "tkr", decimals: 0 }));
  // 12 062 + 10 000 − 2 689 = 19 373, and 19 373/139 140 is 13,9 %.
  expect(text.replaceAll("\u00a0", " ")).toBe(
    "Nettokostnaden blev 158 513 tkr, 19 373 tkr (13,9 %) över budget. Skillnaden beror på 35 fler " +
      "personer än budgeterat (12 062 tkr) och den kända posten Sena fakturor för 2023 (10 000 tkr). " +
      "Kostnaden hölls nere av lägre kostnad per person (2 689 tkr, från 347 850 till 341 409,2).",
  );
});

test("a share or a factor of a price is told with the decimals that the change needs", () => {
  const texts = malmoVariance(malmoYearRows(2023, 2024), "year-year").parts.map(
    ({ variance: of }) =>
      commentText(commentDraft(of, { unit: "tkr", decimals: 0 })).replaceAll("\u00a0", " "),
  );
  // 133 924 000/(399 × 365/7 × 20 × 324,50) and 148 513 000/(435 × 366/7 × 20 × 332,60).
  expect(texts[0]).toContain("lägre nyttjandegrad (1 465 tkr, från 0,9918 till 0,9816)");
  // 176 146 000/(542 000 × 324,50) and 191 840 000/(577 209 × 332,60).
  expect(texts[1]).toContain("från 1,0015 till 0,9993)");
});

test("year against year and one by one, the comment speaks of the years and not of a budget", () => {
  const all = malmoVariance(malmoYearRows(2023, 2024), "year-year", "sequential");
  const text = commentOfParts(all, { unit: "tkr", decimals: 0 })
    .map(({ segments }) => commentText(segments).replaceAll("\u00a0", " "))
    .join(" ");
  expect(text).toMatch(
    /^Årets nettokostnad blev 375 263 tkr, 43 \d{3} tkr \(13 %\) mer än jämförelseåret\. /,
  );
  expect(text).toContain("volym till jämförelseårets pris, pris vid årets volym.");
  expect(text).not.toContain("udget");
});

test("no figure is typed: the words have no digit and every figure names a result", () => {
  const draft = commentDraft(sfb2024, { unit: "tkr", decimals: 0 });
  const ids = sfb2024.posts.map(({ id }) => id);
  for (const segment of draft) {
    if (segment.kind === "words") expect(segment.text).not.toMatch(/\d/);
    else {
      const known = ["budget", "outturn", "deviation", ...ids];
      expect(known).toContain(segment.ref.replace(/\.(budget|outturn|change)$/, ""));
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

test("the comment of all parts tells the sum, then a paragraph a part with the largest first, then a note", () => {
  const rounding = { unit: "tkr", decimals: 0 } as const;
  const paragraphs = commentOfParts(malmoDeviation(2025), rounding, { about: "Malmö 2025" });
  const texts = paragraphs.map(({ segments }) => commentText(segments).replaceAll("\u00a0", " "));
  // SFB −530, LSS −48 and the own provider −6 701 of 354 799: 2,1 %.
  expect(paragraphs.map(({ part }) => part)).toEqual([undefined, 2, 0, 1, undefined]);
  expect(paragraphs.map(({ isNote }) => isNote ?? false)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(texts[0]).toBe(
    "Nettokostnaden i Malmö 2025 blev 362 078 tkr, 7 279 tkr (2,1 %) över budget.",
  );
  expect(texts[2]).toBe(
    "SFB överskred med 530 tkr: 23 fler personer än budgeterat (8 144 tkr). Kostnaden hölls nere av den " +
      "kända posten Återbetalning från Försäkringskassan (4 600 tkr) och lägre kostnad per person " +
      "(3 014 tkr, från 357 500 till 350 703,3).",
  );
  expect(texts[4]).toMatch(/^Faktorerna är fördelade med Shapleyvärden/);
  expect(texts.slice(0, -1).join()).not.toContain("Shapley");
});

const inGroups = (rows: readonly (readonly (string | number)[])[]): string => {
  const [inputs] = readParts([["Grupp", "Faktor", "Budget", "Utfall"], ...rows]);
  if (inputs === undefined) throw new Error("no part");
  const comparison = partComparison(inputs, [], { kind: "budget-outturn", method: "shapley" });
  const all = varianceOfParts([partVariance("SFB", comparison)]);
  return commentParagraphs(all, { unit: "mnkr", decimals: 1 })[0]?.replaceAll("\u00a0", " ") ?? "";
};

test("a factor of several groups is told with their counts summed and each group's share", () => {
  const rows = [
    ["Barn", "Personer", 2, 3],
    ["Barn", "Kronor per person", 350_000, 350_000],
    ["Vuxna", "Personer", 10.5, 11],
    ["Vuxna", "Kronor per person", 360_000, 360_000],
    ["Söder", "Personer", "", 1],
    ["Söder", "Kronor per person", "", 300_000],
  ];
  // 0,35 + 0,18 + 0,3 = 0,83 of 4,48 mnkr.
  expect(inGroups(rows)).toBe(
    "Nettokostnaden för SFB blev 5,3 mnkr, 0,8 mnkr (18,5 %) över budget. Skillnaden beror på 1,5 fler " +
      "personer än budgeterat (0,5 mnkr, varav barn 0,3 mnkr och vuxna 0,2 mnkr) och den nya gruppen " +
      "Söder (0,3 mnkr).",
  );
});

test("one more is a person, and what comes to nothing is as budgeted", () => {
  const text = (of: readonly (readonly (string | number)[])[]): string =>
    commentParagraphs(
      varianceOfParts([
        partVariance("", { ...rowsComparison(of, [], "shapley"), kind: "budget-outturn" }),
      ]),
      { unit: "tkr", decimals: 0 },
    )[0]?.replaceAll("\u00a0", " ") ?? "";
  expect(
    text([
      ["Personer", 2, 1],
      ["Kronor", 300_000, 300_000],
    ]),
  ).toBe(
    "Nettokostnaden blev 300 tkr, 300 tkr (50 %) under budget. Skillnaden beror på 1 person färre än budgeterat (300 tkr).",
  );
  // 2 × 300 000 = 3 × 200 000: (1 × (300 + 200)/2 and as much the other way.
  expect(
    text([
      ["Personer", 2, 3],
      ["Kronor per person", 300_000, 200_000],
    ]),
  ).toBe(
    "Nettokostnaden blev 600 tkr, som budgeterat. Kostnaden drogs upp av 1 person fler än budgeterat (250 tkr) " +
      "och hölls nere av lägre kronor per person (250 tkr, från 300 000 till 200 000).",
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
