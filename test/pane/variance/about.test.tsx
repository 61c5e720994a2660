import { act, fireEvent, screen } from "@testing-library/react";
import { plain, renderPane } from "../views/renderPane";
import { commentRead } from "./commentRead";

const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const typeIn = async (label: string, value: string): Promise<void> => {
  const field = screen.getByLabelText(label);
  await act(async () => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  });
};
const change = async (label: string, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
};

test("the municipality and the year are told once, stand in the comment, and can be undone", async () => {
  await renderPane(undefined, "Avvikelse");
  await click("Fyll i själv");
  await click("SFB");
  await change("Personer, Budget", "2");
  await change("Personer, Utfall", "3");
  await change("Totalt, Budget", "2 000 000");
  await change("Totalt, Utfall", "3 000 000");
  expect(commentRead()).toMatch(/^Nettokostnaden för SFB blev 3 000 tkr, /);
  await typeIn("Kommun", " Lillköping ");
  await typeIn("År", "2025");
  expect(commentRead()).toMatch(/^Nettokostnaden för SFB i Lillköping 2025 blev 3 000 tkr, /);
  await typeIn("År", "25");
  expect(plain(document.querySelector(".variance__choices .field__error")?.textContent)).toBe(
    "”År” är ”25” men ska vara ett år, till exempel 2025. Det förra värdet gäller.",
  );
  await typeIn("År", "");
  expect(commentRead()).toMatch(/^Nettokostnaden för SFB i Lillköping blev /);
  await click("Ångra: året ändrades");
  expect(commentRead()).toMatch(/^Nettokostnaden för SFB i Lillköping 2025 blev /);
  // Two years have names of their own.
  await change("Jämför", "year-year");
  expect(screen.queryByLabelText("Kommun")).toBeNull();
  expect(commentRead()).not.toContain("Lillköping");
});

test("other figures are of the same municipality, and the example is not", async () => {
  await renderPane(undefined, "Avvikelse");
  await click("Fyll i själv");
  await typeIn("Kommun", "Lillköping");
  await change("Utgå från", "malmo-2024");
  expect(screen.queryByLabelText("Kommun")).toBeNull();
  expect(commentRead()).toMatch(/^Exempel: Malmö\. Nettokostnaden 2024 blev /);
  await change("Utgå från", "empty");
  expect(screen.getByLabelText<HTMLInputElement>("Kommun").value).toBe("Lillköping");
});
