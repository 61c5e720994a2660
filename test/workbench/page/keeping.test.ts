import { Keeping } from "../../../workbench/page/keep/keeping";
import type { KeptWork } from "../../../workbench/page/keep/keptWork";

const answers: (() => void)[] = [];
jest.mock("../../../workbench/page/keep/keptWork", () => ({
  writeKept: () => new Promise<void>((written) => answers.push(written)),
  OwnershipLostError: class extends Error {},
}));
jest.mock("../../../workbench/page/frame/notice", () => ({ showNotice: () => undefined }));

const WORK: KeptWork = { name: "Bok", data: {}, inFile: false, keptAt: 0, owner: "fliken" };

// The page that is left now would come back without what was changed while the browser wrote.
test.each([
  [true, "waiting"],
  [false, "kept"],
])("changed while the browser kept what was before: %s, so it is %s", async (changed, state) => {
  const keeping = new Keeping();
  keeping.change();
  const written = keeping.write("bok", WORK);
  if (changed) keeping.change();
  answers.pop()?.();
  expect(await written).toBe(true);
  expect(keeping.state).toBe(state);
});
