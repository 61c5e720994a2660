import { onCommand } from "../../../taskpane/commands/commandBus";
import { PANE_COMMANDS } from "../../../taskpane/commands/paneCommands";
import { registerCommands } from "../../../taskpane/commands/registerCommands";

type Action = (event?: { completed?: () => void }) => Promise<void>;

const heard: string[] = [];
let stop: () => void;
const actions = new Map<string, Action>();
const showAsTaskpane = jest.fn(() => Promise.resolve());

function inOffice(platform: string): void {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: { showAsTaskpane },
      context: { platform },
    },
  });
}

beforeEach(() => {
  heard.splice(0);
  actions.clear();
  showAsTaskpane.mockClear();
  stop = onCommand((command) => void heard.push(command));
});
afterEach(() => {
  stop();
  delete (globalThis as { Office?: unknown }).Office;
});

const press = (init: KeyboardEventInit): KeyboardEvent => {
  const event = new KeyboardEvent("keydown", { cancelable: true, ...init });
  document.dispatchEvent(event);
  return event;
};

test("every command of the manifest and the shortcuts shows the pane, reaches it and is completed", async () => {
  inOffice("PC");
  registerCommands();
  expect([...actions.keys()]).toEqual(PANE_COMMANDS.map(({ action }) => action));
  for (const [place, { action, command }] of PANE_COMMANDS.entries()) {
    const completed = jest.fn();
    await actions.get(action)?.({ completed });
    expect(heard.at(-1)).toBe(command);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(showAsTaskpane).toHaveBeenCalledTimes(place + 1);
  }
});

test("a shortcut gives no event to complete, which is no hindrance", async () => {
  inOffice("PC");
  registerCommands();
  await actions.get("PaShow")?.();
  expect(heard).toEqual(["show"]);
});

test("where the pane cannot be shown the command has reached it, and Office is told it is over", async () => {
  inOffice("Mac");
  registerCommands();
  showAsTaskpane.mockRejectedValueOnce(new Error("busy"));
  const completed = jest.fn();
  await actions.get("PaWrite")?.({ completed });
  expect(heard).toEqual(["write"]);
  expect(completed).toHaveBeenCalledTimes(1);
});

const KEYS = { ctrlKey: true, altKey: true, shiftKey: true };

test("in Excel's own windows the keys are left to Excel, on the web the pane hears them itself", () => {
  inOffice("PC");
  registerCommands();
  expect(press({ ...KEYS, code: "KeyR" }).defaultPrevented).toBe(false);
  inOffice("OfficeOnline");
  registerCommands();
  expect(press({ ...KEYS, code: "KeyJ" }).defaultPrevented).toBe(true);
  expect(heard).toEqual(["compare"]);
});

test.each([
  ["another letter", { ...KEYS, code: "KeyQ" }],
  ["without Shift", { ...KEYS, shiftKey: false, code: "KeyR" }],
  [
    "AltGr, which types a sign on some keyboards",
    { ...KEYS, modifierAltGraph: true, code: "KeyR" },
  ],
])("%s is no command", (_what, init) => {
  inOffice("OfficeOnline");
  registerCommands();
  expect(press(init).defaultPrevented).toBe(false);
  expect(heard).toEqual([]);
});
