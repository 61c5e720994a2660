import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readEqualisationForm } from "../../../taskpane/documents/equalisation/readEqualisationForm";
import { FakePort } from "../views/fakePort";
import { openExample, plain, renderPane, toTab } from "../views/renderPane";

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const part = (): HTMLElement => screen.getByRole("region", { name: "LSS-utjämning" });
const type = (label: RegExp, value: string): void => {
  fireEvent.change(within(part()).getByLabelText(label), { target: { value } });
};

async function opened(port = new FakePort()): Promise<FakePort> {
  await renderPane(port, "Jämförelse");
  await press(/^LSS-utjämning$/);
  await waitFor(() => expect(document.querySelector(".view-waiting")).toBeNull());
  return port;
}

test("nothing is filled in, and no price is anybody's", async () => {
  await opened();
  expect(within(part()).queryByText(/^(Bidrag|Avgift)/)).toBeNull();
  expect(part().querySelectorAll("input[value]:not([value=''])")).toHaveLength(0);
});

test("the example gives the handbook's grant, and is marked as made up", async () => {
  await opened();
  await press("Fyll i ett påhittat exempel");
  const text = plain(part().textContent);
  // test/cases/UTJAMNING.json, worked by hand: 3 139 963 kr.
  expect(text).toContain("Bidrag 2026: 3 140 tkr");
  expect(text).toContain("Exempel: påhittad kommun, påhittade prislappar");
  const cases = within(part()).getByRole("region", { name: "Ett ärende till" });
  expect(plain(cases.textContent)).toContain("Kostnad3481 200100");
});

test("a value that cannot be used is told at its field, and the figures are not shown", async () => {
  await opened();
  await press("Fyll i ett påhittat exempel");
  await press("Kommunens assistans");
  type(/^Invånare/, "0");
  expect(
    within(part()).getAllByText(/”Invånare” är 0 men måste vara större än 0/),
  ).not.toHaveLength(0);
  expect(within(part()).queryByText(/^Bidrag/)).toBeNull();
});

test("prices without a source are an assumption; the source is kept and shown", async () => {
  const port = await opened();
  await press("Fyll i ett påhittat exempel");
  const source = within(part()).getByLabelText("Källa till SCB:s värden");
  const give = async (value: string): Promise<void> => {
    fireEvent.change(source, { target: { value } });
    await act(async () => {
      fireEvent.blur(source);
    });
  };
  await give("");
  expect(part().textContent).toContain("Antagande: ingen källa är angiven");
  await give("SCB, preliminär");
  expect(part().textContent).toContain("Prislappar och rikets värden enligt: SCB, preliminär");
  await waitFor(() =>
    expect(readEqualisationForm(port.kept.utjamning?.text ?? "{}").source).toBe("SCB, preliminär"),
  );
});

test("Ctrl+Z in the part takes back what was typed in it, and not the tab's", async () => {
  await opened();
  await press("Fyll i ett påhittat exempel");
  await press("Töm alla fält");
  expect(within(part()).queryByText(/^Bidrag/)).toBeNull();
  await act(async () => {
    fireEvent.keyDown(within(part()).getByRole("button", { name: "År" }), {
      key: "z",
      ctrlKey: true,
    });
  });
  expect(within(part()).getAllByText(/^Bidrag/)).not.toHaveLength(0);
});

test("the sheet has the inputs that the pane has, and its formulas call the function on them", async () => {
  const port = await opened();
  await press("Fyll i ett påhittat exempel");
  await press("Skriv LSS-utjämning till arbetsboken");
  await waitFor(() => expect(port.added).toHaveLength(1));
  const [sheet] = port.added;
  const cells = [...(sheet?.cells ?? [])];
  const rowOf = (label: string): string =>
    cells.find(([, text]) => text === label)?.[0].slice(1) ?? "";
  expect(sheet?.name).toBe("LSS-utjämning");
  expect(sheet?.cells.get(`B${rowOf("Invånare")}`)).toBe("20000");
  const head = rowOf("Uppgift");
  const last = rowOf("Kostnad för ett LSS-ärende");
  expect(sheet?.cells.get("B8")).toBe(`=INDEX(PA.UTJÄMNING($A$${head}:$B$${last}),2,2)`);
});

test("Prognos shows the scenario net of what comes back, and says what it rests on", async () => {
  const port = await opened();
  await press("Fyll i ett påhittat exempel");
  await toTab("Prognos");
  await openExample();
  await press("Resultat");
  await press("Efter LSS-utjämning");
  const table = await screen.findByRole("region", { name: /^Efter LSS-utjämning för/ });
  const rows = within(table).getAllByRole("row").slice(1);
  // What differs from 2025 is not there before 2026, and comes two years later.
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole("cell")
      .map((cell) => plain(cell.textContent)),
  );
  expect(cells.slice(0, 2).map(([, back]) => back)).toEqual(["0", "0"]);
  const [cost, back, net] = cells[2]?.map((text) => Number(text.replaceAll(" ", ""))) ?? [];
  expect(back).toBeGreaterThan(0);
  expect(Math.abs((cost ?? NaN) - (back ?? NaN) - (net ?? NaN))).toBeLessThanOrEqual(1);
  expect(screen.getByText(/^Skattning\. Det som kommer tillbaka/)).toBeTruthy();
  expect(screen.getByText(/Tillbaka två år senare genom LSS-utjämningen/)).toBeTruthy();

  // What the state takes back is the user's own, and counts in the net.
  await press("Statligt övertagande");
  const field = screen.getByLabelText(/^Staten tar tillbaka 2028/);
  fireEvent.change(field, { target: { value: "5 000 000" } });
  await act(async () => {
    fireEvent.blur(field);
  });
  const taken = within(
    screen.getByRole("region", { name: /^Efter LSS-utjämning för/ }),
  ).getAllByRole("row")[3];
  expect(plain(taken?.textContent)).toContain("5 000");
  await waitFor(() =>
    expect(readEqualisationForm(port.kept.utjamning?.text ?? "{}").takenBack).toEqual([
      { year: 2028, amount: "5 000 000" },
    ]),
  );
});

test("one's own equalisation is not held against an example's forecast", async () => {
  await opened();
  await press("Fyll i ett påhittat exempel");
  await press("Töm alla fält");
  await press("Kommunens assistans");
  type(/^Invånare/, "20 000");
  await toTab("Prognos");
  await openExample();
  await press("Resultat");
  await press("Efter LSS-utjämning");
  expect(
    await screen.findByText(/Uppgifterna till utjämningen finns i fliken Jämförelse/),
  ).toBeTruthy();
});
