import { act, fireEvent, render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import type { KeptAs } from "../../../taskpane/work/keeper";
import { useKeeper } from "../../../taskpane/work/useKeeper";
import { PaneContext } from "../../../taskpane/start/PaneContext";
import { FakePort } from "../views/fakePort";

const AS: KeptAs = { name: "avvikelse" };
const NOTHING = (): void => undefined;

/** A view whose field is taken when it is left. */
function View() {
  const [text, setText] = useState("");
  const { keep } = useKeeper(AS, NOTHING);
  useEffect(() => {
    if (text !== "") keep(text);
  }, [text, keep]);
  return <input aria-label="Personer" onBlur={(event) => setText(event.currentTarget.value)} />;
}

class SavingPort extends FakePort {
  private readonly handlers = new Set<() => Promise<void>>();

  onBeforeSaving(handler: () => Promise<void>): () => void {
    this.handlers.add(handler);
    return () => this.handlers.delete(handler);
  }

  async save(): Promise<string | undefined> {
    await Promise.all([...this.handlers].map((handler) => handler()));
    return this.kept.avvikelse?.text;
  }
}

async function typed(port: FakePort): Promise<HTMLElement> {
  await act(async () => {
    render(
      <PaneContext.Provider value={{ connection: { kind: "workbook", port }, target: undefined }}>
        <View />
      </PaneContext.Provider>,
    );
  });
  const field = screen.getByLabelText("Personer");
  field.focus();
  fireEvent.change(field, { target: { value: "437" } });
  return field;
}

test("a field that was not left is in the workbook when it is saved, and goes on being typed in", async () => {
  const port = new SavingPort();
  const field = await typed(port);
  let saved: string | undefined;
  await act(async () => {
    saved = await port.save();
  });
  expect(saved).toBe("437");
  expect(document.activeElement).toBe(field);
});

test("where the host does not tell, Ctrl+S in the pane does the same", async () => {
  const port = new FakePort();
  await typed(port);
  await act(async () => {
    fireEvent.keyDown(window, { key: "s", ctrlKey: true });
  });
  expect(port.kept.avvikelse?.text).toBe("437");
});
