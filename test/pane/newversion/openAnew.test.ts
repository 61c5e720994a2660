import { buildAt } from "../../../taskpane/newversion/paneBuild";
import { barePage, unseen } from "../../../taskpane/newversion/pageAddress";
import { FakePort } from "../views/fakePort";

jest.mock("../../../taskpane/newversion/paneBuild", () => ({ buildAt: jest.fn() }));
const newer = { files: "b", version: "1.1.0", parameters: "2026-11-29" };
let found: typeof newer | undefined;
jest.mock("../../../taskpane/newversion/newVersion", () => ({ newerBuild: () => found }));

import { openAnew } from "../../../taskpane/newversion/openAnew";

const HREF = "https://intranat.kommunen.se/pa/taskpane.html?_host_Info=Excel$Web$16.01$sv-SE#et=";
/** The page that holds the pane: its address can be left, which jsdom's cannot. */
const page = { location: { href: HREF, reload: jest.fn(), replace: jest.fn() } };

class KeepingPort extends FakePort {
  keepForNextPage = jest.fn(() => Promise.resolve());
}

beforeEach(() => {
  jest.spyOn(window, "parent", "get").mockReturnValue(page as never);
  page.location.reload.mockClear();
  page.location.replace.mockClear();
});

test("what the server has now is fetched past the browser's cache, and the workbook kept, before the page is loaded anew", async () => {
  found = newer;
  jest.mocked(buildAt).mockResolvedValue(newer);
  const port = new KeepingPort();
  await openAnew(port);
  expect(port.keepForNextPage).toHaveBeenCalledTimes(1);
  const [address, cache] = jest.mocked(buildAt).mock.calls[0] ?? [];
  expect([String(address), cache]).toEqual([HREF.replace("#et=", ""), "reload"]);
  expect(page.location.reload).toHaveBeenCalledTimes(1);
  expect(page.location.replace).not.toHaveBeenCalled();
});

test("a cache on the way that still has the old page is gone round, with what Office wrote in the address", async () => {
  found = newer;
  jest.mocked(buildAt).mockResolvedValue({ ...newer, files: "a" });
  await openAnew(new KeepingPort());
  expect(page.location.reload).not.toHaveBeenCalled();
  const [address] = page.location.replace.mock.calls[0] as [URL];
  expect(String(address)).toMatch(
    /^https:\/\/intranat\.kommunen\.se\/pa\/taskpane\.html\?_host_Info=Excel\$Web\$16\.01\$sv-SE&bygge=\w+$/,
  );
});

test.each([undefined, newer])(
  "a page that cannot be asked for is loaded anew all the same",
  async (known) => {
    found = known;
    jest.mocked(buildAt).mockResolvedValue(undefined);
    await openAnew(new KeepingPort());
    expect(page.location.reload).toHaveBeenCalledTimes(1);
  },
);

test("the bare page has nothing after its name", () => {
  expect(barePage().href).toBe(`${window.location.origin}${window.location.pathname}`);
  expect(unseen(barePage()).search).toMatch(/^\?bygge=/);
});
