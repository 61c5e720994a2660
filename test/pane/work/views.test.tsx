import { act, fireEvent, screen } from "@testing-library/react";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { ChangingPort } from "../views/changingPort";
import { FakePort } from "../views/fakePort";
import { openExample, renderPane } from "../views/renderPane";
import { again, click, comeBack, origin, pause, saved, showTab, VIEWS } from "./keptViews";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
afterEach(() => jest.restoreAllMocks());

/** Keeps the workbook from answering a write until it is released, however slow the machine. */
function holdWriting(port: FakePort): () => void {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const write = port.writeStored.bind(port);
  port.writeStored = async (...given) => {
    await released;
    return write(...given);
  };
  return release;
}

describe.each(VIEWS)("$tab", (view) => {
  const { name, tab, edit, shown, kept, theirs, theirKey, exampleKey } = view;
  const open = async (port = new FakePort()): Promise<FakePort> => {
    await renderPane(port, tab);
    await openExample();
    return port;
  };
  const storedNow = (port: FakePort): string => port.kept[name]?.text ?? "";

  test("a view where nothing is begun is not written, also where the pane is left", async () => {
    const port = new FakePort();
    await renderPane(port, tab);
    await showTab("Prognos");
    await act(async () => {
      window.dispatchEvent(new Event("blur"));
    });
    await pause();
    await showTab(tab);
    expect(port.kept).toEqual({});
    expect(saved()).toBe("Det du ändrar sparas i arbetsboken");
  });

  test("what is typed is kept, said to be, and found again when the workbook is opened", async () => {
    const port = await open();
    const release = holdWriting(port);
    await edit("437");
    expect(saved()).toBe("Sparar …");
    release();
    await pause();
    expect(saved()).toBe("Sparat i arbetsboken");
    expect(Object.keys(port.kept)).toEqual([name]);
    expect(kept(storedNow(port))).toBe("437");
    const write = jest.spyOn(port, "writeStored");
    await again(port, tab);
    expect(await shown()).toBe("437");
    expect(saved()).toBe("Som i arbetsboken");
    await pause();
    expect(write).not.toHaveBeenCalled();
  });

  test("it goes on being kept while another tab is in front, and shows the same when back", async () => {
    const port = await open();
    await edit("438");
    await showTab("Prognos");
    await pause();
    expect(kept(storedNow(port))).toBe("438");
    await showTab(tab);
    expect(await shown()).toBe("438");
  });

  test("Ctrl+Z takes back what was typed, also after another tab, and Ctrl+Y types it again", async () => {
    await open();
    await edit("437");
    const first = await shown();
    await showTab("Om");
    await showTab(tab);
    const press = (key: string): Promise<void> =>
      act(async () => {
        fireEvent.keyDown(document.body, { key, ctrlKey: true });
      });
    await press("z");
    expect(await shown()).not.toBe(first);
    expect(origin()).toBe(exampleKey);
    await press("y");
    expect(await shown()).toBe("437");
  });

  test("Ctrl+S writes what was just typed at once", async () => {
    const port = await open();
    await edit("439");
    await act(async () => {
      fireEvent.keyDown(document.body, { key: "s", ctrlKey: true });
    });
    expect(kept(storedNow(port))).toBe("439");
  });

  test("another's change is told; with one's own kept it is written, and undo brings the other's", async () => {
    const port = await open();
    await edit("440");
    await pause();
    port.kept[name] = { text: theirs, revision: "99" };
    await edit("441");
    await pause();
    expect(storedNow(port)).toBe(theirs);
    expect(screen.getByText(/Någon annan, eller en annan flik/).textContent).toContain(tab);
    expect(saved()).toBe("Inte sparat: någon annan har ändrat i arbetsboken.");
    screen.getByRole("button", { name: "Behåll min" }).focus();
    await click("Behåll min");
    await pause();
    expect(document.activeElement).toBe(screen.getByLabelText("Utgå från"));
    expect(kept(storedNow(port))).toBe("441");
    expect(await shown()).toBe("441");
    await click("Ångra: hämta den andras");
    await pause();
    expect(storedNow(port)).toBe(theirs);
    expect(origin()).toBe(theirKey);
  });

  test("with the other's fetched that is shown and not written; undo brings one's own back", async () => {
    const port = await open();
    await edit("442");
    await pause();
    port.kept[name] = { text: theirs, revision: "99" };
    await comeBack();
    const write = jest.spyOn(port, "writeStored");
    await click("Hämta den andras");
    await pause();
    expect(origin()).toBe(theirKey);
    expect(write).not.toHaveBeenCalled();
    expect(saved()).toBe("Som i arbetsboken");
    await click("Ångra: ta tillbaka min");
    await pause();
    expect(kept(storedNow(port))).toBe("442");
    expect(await shown()).toBe("442");
    expect(screen.queryByRole("button", { name: "Ångra: ta tillbaka min" })).toBeNull();
    expect(screen.getByRole("button", { name: "Gör om: hämta den andras" })).toBeTruthy();
  });

  test("a newer version is told and stays, whatever is typed, until the user replaces it", async () => {
    const port = new FakePort();
    const newer = theirs.replace('"version":1', '"version":2');
    port.kept[name] = { text: newer, revision: "5" };
    await open(port);
    expect(origin()).toBe(exampleKey);
    expect(screen.getByText(/går inte att läsa/).textContent).toContain("nyare version (2)");
    expect(screen.getByText(/går inte att läsa/).textContent).toContain("Uppdatera PA-kalkyl");
    await edit("443");
    await pause();
    await act(async () => {
      window.dispatchEvent(new Event("blur"));
    });
    expect(storedNow(port)).toBe(newer);
    expect(saved()).toBe("Inte sparat: det som finns i arbetsboken kan inte läsas.");
    screen.getByRole("button", { name: "Ersätt det som är sparat" }).focus();
    await click("Ersätt det som är sparat");
    await pause();
    expect(document.activeElement).toBe(screen.getByLabelText("Utgå från"));
    expect(kept(storedNow(port))).toBe("443");
    expect(screen.queryByText(/går inte att läsa/)).toBeNull();
  });

  test("what is damaged is offered as a file, as it was", async () => {
    const port = new FakePort();
    port.kept[name] = { text: '{"skadat', revision: "5" };
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return "blob:prov";
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await open(port);
    expect(screen.getByText(/går inte att läsa/).textContent).toContain("det är skadat");
    await click("Spara det som fil");
    expect(blobs[0]?.size).toBe('{"skadat'.length);
    expect(storedNow(port)).toBe('{"skadat');
  });

  test("another workbook behind the port has its own; the old is not written into it", async () => {
    const port = new ChangingPort();
    await open(port);
    await edit("444");
    await act(async () => {
      port.kept[name] = { text: theirs, revision: "7" };
      port.change(false);
    });
    await pause();
    expect(storedNow(port)).toBe(theirs);
    expect(origin()).toBe(theirKey);
    expect(saved()).toBe("Som i arbetsboken");
  });

  describe("changed where the workbook can only be read, and read again as another tab left it", () => {
    async function changedReadonly(): Promise<ChangingPort> {
      const port = new ChangingPort();
      await open(port);
      await edit("445");
      await pause();
      port.refuseWith = new WorkbookError("protected", "Den kan bara läsas här.");
      await edit("446");
      await pause();
      expect(saved()).toBe("Inte sparat: Den kan bara läsas här.");
      port.refuseWith = undefined;
      return port;
    }

    test("one's own stays and nothing is written until the user has chosen", async () => {
      const port = await changedReadonly();
      await act(async () => {
        port.kept[name] = { text: theirs, revision: "99" };
        port.change(true);
      });
      await pause();
      expect(storedNow(port)).toBe(theirs);
      expect(await shown()).toBe("446");
      expect(saved()).toBe("Inte sparat: någon annan har ändrat i arbetsboken.");
      await click("Hämta den andras");
      expect(origin()).toBe(theirKey);
      await click("Ångra: ta tillbaka min");
      await pause();
      expect(kept(storedNow(port))).toBe("446");
      expect(await shown()).toBe("446");
    });

    test("it is written where the other tab has not changed the same, also read anew while read", async () => {
      const port = await changedReadonly();
      const read = jest.spyOn(port, "readStored").mockReturnValue(new Promise(() => undefined));
      await act(async () => {
        port.change(true);
      });
      read.mockRestore();
      await act(async () => {
        port.change(true);
      });
      await pause();
      expect(saved()).toBe("Sparat i arbetsboken");
      expect(kept(storedNow(port))).toBe("446");
      expect(await shown()).toBe("446");
    });
  });

  test("without a workbook the view says that nothing is kept", async () => {
    await renderPane(undefined, tab);
    expect(saved()).toBe("Sparas inte: ingen arbetsbok.");
  });
});
