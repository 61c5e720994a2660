import { act, fireEvent, screen } from "@testing-library/react";
import { malmoBase } from "../../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { workOfKept } from "../../../../taskpane/documents/forecast/forecastText";
import { emptyWork, type Work } from "../../../../taskpane/forecast/state/work";
import { FakePort } from "../../views/fakePort";
import { plain, renderPane } from "../../views/renderPane";

export const malmo: Work = {
  ...emptyWork,
  base: malmoBase,
  scenarios: malmoScenarios,
  lastYear: 2030,
};

export const click = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
/** Types in a field and leaves it. */
export const fill = async (field: HTMLElement, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  });
};
export const key = async (field: Element, name: string, more = {}): Promise<void> => {
  await act(async () => {
    fireEvent.keyDown(field, { key: name, ...more });
  });
};
export const pause = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
export const shownFigures = (): string =>
  plain(document.querySelector(".bar__figures")?.textContent ?? "");
export const stored = (port: FakePort): Work => workOfKept(port.stored?.text ?? "");

export async function open(port?: FakePort): Promise<void> {
  await renderPane(port, "Prognos");
}
export async function openMalmo(port = new FakePort()): Promise<FakePort> {
  await open(port);
  await click("Exempel");
  return port;
}
