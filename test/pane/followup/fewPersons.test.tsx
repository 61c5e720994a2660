import { fireEvent, render, screen } from "@testing-library/react";
import { FewPersons } from "../../../taskpane/followup/FewPersons";
import { asTotal, evaluate } from "../../../taskpane/followup/evaluate";
import { emptyPart, type FollowForm, type TypedMonths } from "../../../taskpane/followup/form";
import { followUpTexts } from "../../../taskpane/followup/results/followUpTexts";
import { roundings } from "../../../taskpane/variance/rounding";
import { commentText } from "../../../src/comment/commentText";
import { plain } from "../views/renderPane";

const months = (text: string): TypedMonths => Array.from({ length: 12 }, () => text);
/** 3 persons × 30 000 kr and one LSS case of 100 000 kr, January closed. */
const form = (persons: string): FollowForm => ({
  ...{ year: 2026, closedThrough: 1, origin: "Huvudbok", isExample: false },
  parts: [
    { ...emptyPart("sfb"), outturn: ["90000", ...months("").slice(1)], forecast: months("90000") },
    {
      ...emptyPart("lss"),
      outturn: ["100000", ...months("").slice(1)],
      forecast: months("100000"),
    },
  ],
  rest: {
    ...{ name: "Prognos", scenario: "", year: 2026 },
    ...{ sfbPersons: months(persons), lssHours: months("300") },
  },
});

test("where so few have SFB that its cost tells how many, it is said and the whole alone is offered", () => {
  const onForOthers = jest.fn();
  const { rerender } = render(
    <FewPersons form={form("3")} readers={{ forOthers: false, onForOthers }} />,
  );
  expect(plain(screen.getByRole("status").textContent)).toContain(
    "färre än 5 personer med SFB, som minst 3.",
  );
  fireEvent.click(screen.getByLabelText("Det är för andra: bara Totalt i bladet och i texten"));
  expect(onForOthers).toHaveBeenCalledWith(true);
  rerender(<FewPersons form={form("5")} readers={{ forOthers: false, onForOthers }} />);
  expect(screen.queryByRole("status")).toBeNull();
});

test("the whole alone tells neither part, in no text: 12 × 190 000 kr", () => {
  const evaluation = evaluate(form("3"));
  if (evaluation.kind !== "ok") throw new Error(evaluation.message);
  const { parts, found } = asTotal(evaluation);
  expect(parts.map(({ name }) => name)).toEqual(["Totalt"]);
  expect(found.whole.year.total.toNumber()).toBe(2_280_000);
  const text = followUpTexts(found, roundings.tkr, undefined)
    .map(({ segments }) => plain(commentText(segments)))
    .join("\n");
  expect(text).toContain("2 280");
  expect(text).not.toMatch(/SFB|LSS|1 080|1 200/);
});
