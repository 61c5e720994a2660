import { act, fireEvent, screen } from "@testing-library/react";
import { plain, openExample, renderPane } from "../views/renderPane";

async function openSfb2024(): Promise<void> {
  await renderPane();
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await openExample();
  for (const [label, value] of [
    ["Utgå från", "malmo-2024"],
    ["Visa", "0"],
  ] as const) {
    await act(async () => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    });
  }
}

const figures = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(".comment__figure"),
];
const told = (): string => plain(document.querySelector(".comment__told")?.textContent);

test("every figure says which result it is, and points at its row", async () => {
  await openSfb2024();
  const names = figures().map((each) => plain(each.querySelector(".visually-hidden")?.textContent));
  expect(names.map((each) => each.trim())).toEqual([
    "(SFB: utfall)",
    "(SFB: avvikelse)",
    "(SFB: avvikelse)",
    "(SFB: Personer, skillnad)",
    "(SFB: posten Personer)",
    "(SFB: posten Sena fakturor för 2023)",
    "(SFB: posten Kostnad per person)",
    "(SFB: Kostnad per person, budget)",
    "(SFB: Kostnad per person, utfall)",
  ]);
  await act(async () => figures()[1]?.focus());
  expect(plain(document.querySelector(".table__pointed")?.textContent)).toBe("SFB−19 373");
  await act(async () => figures()[4]?.focus());
  expect(told()).toBe("SFB: posten Personer");
  expect(plain(document.querySelector(".table__pointed")?.textContent)).toBe("Personer−12 062");
  await act(async () => figures()[4]?.blur());
  expect(document.querySelector(".table__pointed")).toBeNull();
});

describe("the copied comment", () => {
  const clipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  };
  const copy = async (): Promise<void> => {
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Kopiera kommentaren" }));
    });
  };

  test("is the text as it reads", async () => {
    const copied: string[] = [];
    clipboard(async (text) => {
      copied.push(text);
    });
    await openSfb2024();
    await copy();
    expect(plain(copied[0])).toMatch(
      /^Exempel: Malmö\. Nettokostnaden för SFB 2024 blev 158 513 tkr, 19 373 tkr \(13,9 %\) över budget\. /,
    );
    expect(
      screen.getByText("Texten är kopierad. Klistra in med Ctrl+V (Mac: Cmd+V)."),
    ).toBeTruthy();
  });

  test("is marked to be copied by hand where the clipboard is closed", async () => {
    clipboard(() => Promise.reject(new Error("denied")));
    await openSfb2024();
    await copy();
    const field = screen.getByLabelText<HTMLTextAreaElement>("Text att kopiera");
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(field.value).toContain("35 fler personer än budgeterat");
    // How it is calculated stands beside it, not in what is pasted.
    expect(field.value).not.toContain("Shapleyvärden");
    expect(screen.getByText(/Shapleyvärden/)).toBeTruthy();
  });
});
