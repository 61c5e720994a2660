import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import type { FollowUpWork } from "../../../taskpane/documents/followup/followUpDocument";
import { followUpText } from "../../../taskpane/documents/followup/followUpText";
import { readFollowUp } from "../../../taskpane/documents/followup/readFollowUp";
import { emptyPart, noMonths } from "../../../taskpane/followup/form";
import { followUpWork } from "../../../taskpane/followup/followUpWork";
import { startingPoints } from "../../../taskpane/followup/startingPoints";

const SHOWN = { unit: "tkr", sign: "deviation", part: undefined } as const;
const works: readonly FollowUpWork[] = startingPoints.map(({ begin }) => {
  const { form, kept = [] } = begin({ year: 2026, month: 5 });
  return { form, kept, shown: SHOWN };
});
const whole: FollowUpWork = {
  form: {
    ...{ year: 2026, closedThrough: 2, origin: "Huvudbok!A1:N9, 2026", isExample: false },
    parts: [
      {
        ...emptyPart("total"),
        outturn: noMonths.with(0, "400 000,50"),
        budgetMonths: noMonths.map(() => "1"),
        missing: "notYet",
      },
    ],
    late: { id: "total", amounts: noMonths.with(1, "60 000") },
  },
  kept: [
    {
      ...{ made: 20260301, name: "Prognos 2026-02", basis: "Prognos, Bara basåret" },
      ...{ year: 2026, closedThrough: 2, isExample: false },
      months: Array.from({ length: 12 }, () => ({
        parts: { total: new Decimal("400000.55") },
        earlierYears: new Decimal(-3),
      })),
    },
  ],
  shown: { unit: "mnkr", sign: "more", part: 0 },
};

test("what is followed up, its forecasts and how it is shown come back whole", () => {
  for (const work of [...works, whole, followUpWork.nothing()]) {
    const text = followUpText(work);
    expect(readFollowUp(text)).toEqual(work);
    expect(followUpText(readFollowUp(text))).toBe(text);
  }
});

type Raw = Record<string, unknown>;
/** The message about the stored text with one thing in it changed. */
function refused(
  change: (
    document: Raw & { form: Raw & { parts: Raw[] }; kept: (Raw & { months: Raw[] })[] },
  ) => void,
): string {
  const document = JSON.parse(followUpText(whole)) as Parameters<typeof change>[0];
  change(document);
  try {
    readFollowUp(JSON.stringify(document));
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  return "read";
}

test.each<[string, string, Parameters<typeof refused>[0]]>([
  ["a part twice", "samma del två gånger", ({ form }) => form.parts.push(form.parts[0] ?? {})],
  [
    "eleven months",
    "Del 1, utfallet, har inte tolv månader",
    ({ form }) => Object.assign(form.parts[0] ?? {}, { outturn: [...noMonths.slice(1)] }),
  ],
  [
    "another part",
    "är inte ett känt val",
    ({ form }) => Object.assign(form.parts[0] ?? {}, { id: "sol" }),
  ],
  [
    "month 0",
    "Den sista stängda månaden är ingen månad",
    ({ form }) => Object.assign(form, { closedThrough: 0 }),
  ],
  [
    "month 13",
    "Den sista stängda månaden är inte ett heltal",
    ({ form }) => Object.assign(form, { closedThrough: 13 }),
  ],
  [
    "a day that is none",
    "dagen, är ingen dag",
    ({ kept }) => Object.assign(kept[0] ?? {}, { made: 20260230 }),
  ],
  ["a forecast twice", "finns två gånger", ({ kept }) => kept.push(kept[0] as never)],
  [
    "an amount that is none",
    "är inte ett tal",
    ({ kept }) => Object.assign(kept[0]?.months[3] ?? {}, { parts: { total: "mycket" } }),
  ],
  [
    "persons of a month that are no number",
    "Personerna per månad är inte ett tal",
    ({ form }) => {
      const rest = { name: "Prognos", scenario: "", year: 2026, lssHours: noMonths };
      Object.assign(form, { rest: { ...rest, sfbPersons: ["många", ...noMonths.slice(1)] } });
    },
  ],
  [
    "too many forecasts",
    "får ha högst 36",
    (document) =>
      Object.assign(document, { kept: Array.from({ length: 37 }, () => document.kept[0]) }),
  ],
  [
    "a part that is not there",
    "Den visade delen är inte en av delarna",
    (document) => Object.assign(document, { shown: { ...SHOWN, part: 3 } }),
  ],
  ["a newer version", "nyare version (2)", (document) => Object.assign(document, { version: 2 })],
])("%s is refused by name", (_, message, change) => {
  expect(refused(change)).toContain(message);
});

describe("what happens to the work", () => {
  const [, example] = works;
  if (example?.form === undefined) throw new Error("No example");

  test("the example's forecasts go when one's own figures come, and one's own stay", () => {
    const own = { ...example, kept: [...example.kept, ...whole.kept] };
    const after = followUpWork.reduce(own, { type: "replace", form: whole.form as never });
    expect(after.work.kept.map(({ name }) => name)).toEqual(["Prognos 2026-02"]);
    const back = after.givesUp?.back?.(after.work, own);
    expect(back?.kept.length).toBe(2);
  });

  test("late invoices outside the outturn are added to it, and are of earlier years either way", () => {
    const [included, outside] = [true, false].map((answer) => {
      const { work } = followUpWork.reduce(whole, { type: "late", included: answer });
      return work.form?.parts[0];
    });
    expect([included?.outturn[1], included?.earlier[1]]).toEqual(["", "60 000"]);
    expect([outside?.outturn[1], outside?.earlier[1]]).toEqual(["60\u00a0000", "60 000"]);
    expect(outside?.outturn[0]).toBe("400 000,50");
  });

  test("no more forecasts are kept than there is room for", () => {
    const [kept] = whole.kept;
    if (kept === undefined) throw new Error("No forecast");
    const full = { ...whole, kept: Array.from({ length: 36 }, () => kept) };
    expect(followUpWork.reduce(full, { type: "keep", kept }).work).toBe(full);
  });
});
