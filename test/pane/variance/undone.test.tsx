import { act, fireEvent, screen } from "@testing-library/react";
import { plain, openExample, renderPane } from "../views/renderPane";

const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const change = async (label: string, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
};
async function openView(): Promise<void> {
  await renderPane();
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await openExample();
}

describe("what is given up", () => {
  const origin = (): string => screen.getByLabelText<HTMLSelectElement>("Utgå från").value;

  test("a replaced form is taken back, and what was typed since is had again", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await click("SFB");
    await change("Personer, Utfall", "436");
    await click("Ångra senaste bytet av uppgifter (det du ändrat sedan dess läggs undan)");
    expect(origin()).toBe("malmo-2025");
    await click("Gör om bytet av uppgifter");
    expect(screen.getByLabelText("Personer, Utfall")).toHaveProperty("value", "436");
    await click("Ångra senaste bytet av uppgifter");
    expect(origin()).toBe("malmo-2025");
  });

  test.each([
    ["factor", "Ta bort Personer", "Personer", "Personer, Budget"],
    [
      "known item",
      "Ta bort Sena fakturor för 2023",
      "Sena fakturor för 2023",
      "Namn på känd post 1",
    ],
    ["part", "Ta bort delen LSS", "delen LSS", ""],
  ])("a removed %s is taken back and removed again", async (_, button, name, field) => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await click(name === "delen LSS" ? "LSS" : "SFB");
    const inputs = (): string => {
      const region = screen.getByRole("region", { name: "Uppgifter" });
      const fields = [...region.querySelectorAll("input")].map(({ value }) => value);
      return plain(`${region.textContent} ${fields.join(" ")}`);
    };
    const before = inputs();
    await click(button);
    const after = inputs();
    expect(after).not.toBe(before);
    await click(`Ångra: ta tillbaka ${name}`);
    if (field !== "") {
      expect(inputs()).toBe(before);
      expect(screen.getByLabelText(field)).toBeTruthy();
    }
    expect(screen.getByRole("button", { name: "LSS" })).toBeTruthy();
    await click(`Gör om: ta bort ${name}`);
    expect(inputs()).toBe(after);
  });
});
