import { act, fireEvent, screen, within } from "@testing-library/react";
import { plain, openExample, renderPane } from "./renderPane";
import type * as knownAmounts from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

// Queries by role are slow in jsdom, and slower where several test files share a processor.
async function openPart(name: string): Promise<void> {
  await renderPane();
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Egen regi" }));
  });
  await openExample();
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}
const type = async (label: RegExp, text: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  });
};

test("wages 59 kr against the schablon's 28.30 since 2020 leave a gap of 30.70 in 2024", async () => {
  await openPart("Schablon mot löner, år för år");
  const table = screen.getByRole("table", {
    name: /^Löner mot schablonbelopp, ökning sedan 2020/,
  });
  const cells = () =>
    within(within(table).getByRole("rowheader", { name: "2024" }).parentElement as HTMLElement)
      .getAllByRole("cell")
      .map((cell) => plain(cell.textContent));
  // 332.60 − 304.30 = 28.30; 59 − 28.30 = 30.70
  expect(cells().slice(1)).toEqual(["+28,30", "30,70"]);
  await type(/^Lönernas ökning 2020 till 2024/, "20,5");
  expect(cells()[2]).toBe("−7,80");
  await type(/^Lönernas ökning 2020 till 2024/, "20,5 %");
  expect(cells()[2]).toBe("–");
  expect(screen.getByText(/Löneökningen till 2024 är ”20,5 %” men ska vara kronor/)).toBeTruthy();
});

test("the coming years follow the assumptions, and a wrong one is named", async () => {
  await openPart("Kommande år");
  const revenue = (year: string) => {
    const header = screen.getByRole("rowheader", { name: new RegExp(`^${year}`) });
    return plain(within(header.parentElement as HTMLElement).getAllByRole("cell")[0]?.textContent);
  };
  // Decided for 2026; 347.70 × 1.015 = 352.9155, to the nearest 10 öre.
  expect([revenue("2025"), revenue("2026"), revenue("2027")]).toEqual([
    "342,60",
    "347,70",
    "352,90",
  ]);
  await type(/^Uppräkning av schablonen per år/, "3 %");
  // 347.70 × 1.03 = 358.131
  expect(revenue("2027")).toBe("358,10");
  await type(/^Löneökning per år/, "mycket");
  expect(screen.getByText(/”Löneökning per år” är ”mycket” men ska vara ett tal/)).toBeTruthy();
  // The field is in per cent: 3 is 3 %, and 300 is no year's increase.
  await type(/^Löneökning per år/, "3");
  expect(screen.queryByText(/Löneökning.* men ska vara/)).toBeNull();
  expect(revenue("2027")).toBe("358,10");
  await type(/^Löneökning per år/, "300");
  expect(screen.getByText(/”Löneökning per år” är 300 % men ska vara mellan/)).toBeTruthy();
});
