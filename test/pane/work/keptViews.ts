import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { providerText } from "../../../taskpane/documents/provider/providerText";
import { readProvider } from "../../../taskpane/documents/provider/readProvider";
import { providerWork } from "../../../taskpane/provider/providerWork";
import { startingPoints as providerPoints } from "../../../taskpane/provider/startingPoints";
import { readRetro } from "../../../taskpane/documents/runoff/readRetro";
import { retroText } from "../../../taskpane/documents/runoff/retroText";
import { examples } from "../../../taskpane/runoff/input/examples";
import { retroWork } from "../../../taskpane/runoff/retroWork";
import { readVariance } from "../../../taskpane/documents/variance/readVariance";
import { varianceText } from "../../../taskpane/documents/variance/varianceText";
import { startingPoints } from "../../../taskpane/variance/startingPoints";
import { varianceWork } from "../../../taskpane/variance/varianceWork";
import type { StoredName } from "../../../taskpane/workbook/port";
import type { FakePort } from "../views/fakePort";
import { openExample, renderPane, toTab } from "../views/renderPane";

export const click = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
export const change = async (label: string | RegExp, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
};
export const pause = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
export const comeBack = (): Promise<void> =>
  act(async () => {
    window.dispatchEvent(new Event("focus"));
  });
export const showTab = toTab;
export const saved = (): string => document.querySelector(".saved")?.textContent ?? "";
export const origin = (): string => (screen.getByLabelText("Utgå från") as HTMLSelectElement).value;
/** The same port in a pane of its own, as when the workbook is opened again. */
export async function again(port: FakePort, tab: string): Promise<void> {
  cleanup();
  await renderPane(port, tab);
  await openExample();
}

/** A view, what a user types in it, and what another author has instead. */
interface View {
  readonly name: StoredName;
  readonly tab: string;
  readonly edit: (text: string) => Promise<void>;
  /** What was typed, as the field shows it after it has been found again. */
  readonly shown: () => Promise<string>;
  /** What was typed, as the workbook keeps it. */
  readonly kept: (text: string) => string | undefined;
  readonly theirs: string;
  readonly theirKey: string;
  readonly exampleKey: string;
}

const year2024 = startingPoints.find(({ key }) => key === "malmo-2024");
export const openPart = async (name: string): Promise<void> => {
  const button = within(screen.getByRole("region", { name: "Uppgifter" })).getByRole("button", {
    name,
  });
  if (button.getAttribute("aria-expanded") === "true") return;
  await act(async () => {
    fireEvent.click(button);
  });
};
const openBootstrap = async (): Promise<void> => {
  const depth = screen.getByRole("button", { name: "Fördjupning" });
  if (depth.getAttribute("aria-expanded") !== "true") await click("Fördjupning");
  const button = screen.getByRole("button", { name: "Bootstrap" });
  if (button.getAttribute("aria-expanded") !== "true") await click("Bootstrap");
};

const openPay = async (): Promise<void> => {
  const name = "Lön, anställning och frånvaro";
  const button = screen.getByRole("button", { name });
  if (button.getAttribute("aria-expanded") !== "true") await click(name);
};
const provider2024 = providerPoints.find(({ key }) => key === "malmo-2024");

export const VIEWS: readonly View[] = [
  {
    name: "egenregi",
    tab: "Egen regi",
    edit: async (text) => {
      await openPay();
      await change(/^Månadslön/, text);
    },
    shown: async () => {
      await openPay();
      return screen.getByLabelText<HTMLInputElement>(/^Månadslön/).value;
    },
    kept: (text) => readProvider(text).typed.monthlyPay,
    theirs: providerText({
      ...providerWork.nothing(),
      typed: provider2024?.typed() ?? {},
      origin: { name: "Exempel: Malmö 2024", example: "Exempel: Malmö" },
    }),
    theirKey: "malmo-2024",
    exampleKey: "malmo-2025",
  },
  {
    name: "avvikelse",
    tab: "Avvikelse",
    edit: async (text) => {
      await openPart("SFB");
      await change("Personer, Utfall", text);
    },
    shown: async () => {
      await openPart("SFB");
      return (screen.getByLabelText("Personer, Utfall") as HTMLInputElement).value;
    },
    kept: (text) =>
      readVariance(text).form.parts[0]?.factors.find(([name]) => name === "Personer")?.[2],
    theirs: varianceText({
      form: year2024?.form() ?? varianceWork.nothing().form,
      shown: { unit: "mnkr", sign: "more", part: undefined },
    }),
    theirKey: "malmo-2024",
    exampleKey: "malmo-2025",
  },
  {
    name: "retro",
    tab: "Retro",
    edit: async (text) => {
      await openBootstrap();
      await change(/^Frö/, text);
    },
    shown: async () => {
      await openBootstrap();
      return (screen.getByLabelText(/^Frö/) as HTMLInputElement).value;
    },
    kept: (text) => readRetro(text).draws.seed,
    theirs: retroText({
      ...retroWork.nothing(),
      source: examples[0]?.source(),
      options: { ...retroWork.nothing().options, method: "loglinear" },
      draws: { replicates: "500", seed: "99" },
    }),
    theirKey: "simulated",
    exampleKey: "simulated",
  },
];
