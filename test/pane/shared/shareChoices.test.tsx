import { act, fireEvent, render, screen } from "@testing-library/react";
import { FieldRow } from "../../../taskpane/provider/FieldRow";
import { allFields } from "../../../taskpane/provider/typedFields";
import { CommitField } from "../../../taskpane/work/CommitField";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import { readTyped } from "../../../taskpane/work/typedFigure";
import { attempt } from "../../../taskpane/work/attempt";
import { shareChoices } from "../../../taskpane/shared/typedShare";

const po = allFields.find(({ id }) => id === "po");

test.each([
  ["andel", "0,15", ["15 %", "0,15 %"]],
  ["andel", "1", ["100 %", "1 %"]],
  ["andel", "15", undefined],
  ["andel/år", "−0,3", ["−30 %", "−0,3 %"]],
  ["andel", "0,15 %", undefined],
  ["andel", "0", undefined],
  ["faktor", "0,15", undefined],
])("a field in %s asks of %s: %s", (unit, typed, asked) => {
  expect(shareChoices({ unit, min: unit === "andel/år" ? -0.5 : 0, max: 1 }, typed)).toEqual(asked);
});

test("Egen regi asks in the field, and a press of a button answers", () => {
  if (po === undefined) throw new Error("no field");
  const onTyped = jest.fn();
  render(
    <FieldRow
      spec={po}
      typed="0,15"
      initial=""
      error="0,15 kan läsas på två sätt."
      onTyped={onTyped}
    />,
  );
  expect(screen.getByRole("textbox").closest("div")?.textContent).toContain("(%)");
  fireEvent.click(screen.getByRole("button", { name: "15 %" }));
  expect(onTyped).toHaveBeenCalledWith("po", "15 %");
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
});

test("Prognos asks in the field, takes nothing before it is answered, and then what was chosen", () => {
  const taken: string[] = [];
  const spec = knownField("utilisation");
  const commit = (text: string) => attempt(() => void taken.push(readTyped(spec, text)));
  render(<CommitField label="Nyttjandegrad" value="" share={spec} onCommit={commit} />);
  const field = screen.getByRole("textbox");
  fireEvent.change(field, { target: { value: "0,99" } });
  act(() => void fireEvent.keyDown(field, { key: "Enter" }));
  expect(taken).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "99 %" }));
  expect(taken).toEqual(["0.99"]);
  expect(screen.queryByRole("alert")).toBeNull();
});
