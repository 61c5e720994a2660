import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { formatAddress } from "../../../taskpane/workbook/address";
import { areaOf } from "../../../taskpane/workbook/templateArea";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "./fakePort";
import { plain, renderPane } from "./renderPane";

const said = (): string[] =>
  [...document.querySelectorAll(".workbook-tool .notice")].map((notice) =>
    plain(notice.textContent),
  );

/** A sheet Kostnad with what a test puts on it, as it reads in whole. */
function portWith(
  formulas: readonly (readonly (string | number)[])[],
  values = formulas,
): FakePort {
  const port = new FakePort();
  port.read = async ({ sheet, address }) => {
    const { copied, added } = port;
    const copy = copied.find(({ name }) => name === sheet)?.cells ?? [];
    const cells = new Map([
      ...copy.map((cell) => [cell.address, cell.content] as const),
      ...(added.find(({ name }) => name === sheet)?.cells ?? []),
    ]);
    if (cells.size > 0) {
      const { top, left, bottom, right } = areaOf(address);
      const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => {
          const [y, x] = [top + row, left + column];
          const at = { top: y, left: x, bottom: y, right: x };
          return cells.get(formatAddress(at)) ?? null;
        }),
      );
      return { sheet, address, values: rows, formulas: rows };
    }
    return {
      ...{ sheet, address: "A1:C2" },
      values: values.map((row) => [...row]),
      formulas: formulas.map((row) => [...row]),
    };
  };
  // A copy is among the sheets, as the others are.
  port.sheetNames = async () => [
    ...["Kostnad", ...port.copied.map(({ name }) => name)],
    ...port.added.map(({ name }) => name),
  ];
  return port;
}

const press = (name: string): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });

const CALLS = [[2025, "=PA.SCHABLON(A1)", "=PA.VERSION()"]];
const SHOWN = [[2025, 342.6, "PA-kalkyl"]];

test("a copy is written of the sheet that is chosen, and what stands as a value is told", async () => {
  const port = portWith(CALLS, SHOWN);
  await renderPane(port);
  await waitFor(() => expect(screen.getByLabelText("Blad")).toHaveProperty("value", "Kostnad"));
  await press("Öppna formler");
  expect(said()).toEqual([
    "Bladen ”Kostnad öppen” och ”Öppna parametrar” är tillagda. 1 PA-cell på ”Kostnad öppen” är en vanlig formel." +
      "1 PA-cell står som värde med egen färg. ”Öppna parametrar” säger vilka, och varför.",
  ]);
  const [copy] = port.copied;
  expect(copy?.from).toBe("Kostnad");
  expect(copy?.cells).toEqual([
    {
      address: "B1",
      content: "=VLOOKUP(A1,'Öppna parametrar'!$A$20:$P$73,2,FALSE)",
      shows: 342.6,
      isValue: false,
    },
    { address: "C1", content: "PA-kalkyl", shows: "PA-kalkyl", isValue: true },
  ]);
});

test("a formula that turns out to give something else is counted with the values, and listed on the sheet of numbers", async () => {
  const port = portWith(CALLS, SHOWN);
  port.wrong = [{ address: "B1", gives: 341 }];
  await renderPane(port);
  await waitFor(() => expect(screen.getByLabelText("Blad")).toHaveProperty("value", "Kostnad"));
  await press("Öppna formler");
  expect(said()[0]).toContain("2 PA-celler står som värden");
  const texts = [...(port.updated[0]?.after.cells.values() ?? [])];
  expect(texts).toContain("Formeln ger 341, PA-funktionen 342,6.");
  expect(texts).toContain("Kostnad öppen B1");
});

test("written once more, it is asked whether the copy before is to be replaced", async () => {
  const port = portWith(CALLS, SHOWN);
  await renderPane(port);
  await waitFor(() => expect(screen.getByLabelText("Blad")).toHaveProperty("value", "Kostnad"));
  await press("Öppna formler");
  await press("Öppna formler");
  expect(port.copied.length).toBe(1);
  await press("Ersätt");
  expect(port.removed).toEqual(["id-Kostnad öppen", "id-Öppna parametrar"]);
  expect(port.copied.length).toBe(2);
});

test("a sheet without PA functions, and a workbook that says no, are told", async () => {
  const port = portWith([[1, 2, 3]]);
  await renderPane(port);
  await waitFor(() => expect(screen.getByLabelText("Blad")).toHaveProperty("value", "Kostnad"));
  await press("Öppna formler");
  expect(said()).toEqual(["”Kostnad” har inga PA-funktioner. Välj ett annat blad."]);
  const other = portWith(CALLS, SHOWN);
  port.read = other.read;
  port.refuseWith = new WorkbookError("protected", "Bladet är skyddat.");
  await press("Öppna formler");
  expect(said()).toEqual(["Bladet är skyddat."]);
});
