import { act, fireEvent, screen } from "@testing-library/react";
import { sendCommand } from "../../../../taskpane/commands/commandBus";
import { FakePort } from "../../views/fakePort";
import { open, openMalmo } from "./forecastPane";
import { toTab } from "../../views/renderPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("commands", () => {
  test("show and compare show their parts, from any tab", async () => {
    await openMalmo();
    await toTab("Om");
    await act(async () => sendCommand("compare"));
    expect(screen.getByRole("button", { name: "Förklaring" }).getAttribute("aria-current")).toBe(
      "step",
    );
    await act(async () => sendCommand("show"));
    expect(screen.getByRole("button", { name: "Resultat" }).getAttribute("aria-current")).toBe(
      "step",
    );
  });

  test("what stands in a field is part of what is shown", async () => {
    await openMalmo();
    const field = screen.getByLabelText("till år");
    field.focus();
    fireEvent.change(field, { target: { value: "2032" } });
    await act(async () => sendCommand("show"));
    expect(screen.getByText("Prognos 2032")).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  test("without a forecast the start says what to do first", async () => {
    await open(new FakePort());
    await act(async () => sendCommand("show"));
    expect(screen.getByText(/Det finns ingen prognos att räkna på än/)).toBeTruthy();
  });
});
