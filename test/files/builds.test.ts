import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtFile, buildIn, readBuilds, writeBuilds } from "../../scripts/builds/buildList";
import { keepEarlier } from "../../scripts/builds/keepEarlier";
import { putBuild } from "../../scripts/builds/putBuild";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pa-byggen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SAME = "fonts/letters.00000000000000ff.woff2";
const viewOf = (n: number): string => `view.${String(n).padStart(16, "0")}.js`;

/** The n:th build: a page and functions that keep their names, a view of its own, and a font that is always the same. */
function made(n: number, name = `bygge-${n}`): string {
  const built = join(folder, name);
  const files = { "taskpane.html": `page ${n}`, "functions.js": `functions ${n}`, [SAME]: "font" };
  for (const [file, text] of Object.entries({ ...files, [viewOf(n)]: `view ${n}` })) {
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), text);
  }
  writeBuilds(built, [buildIn(built, { version: `1.${n}.0`, parameters: "2026-11-29" })]);
  return built;
}

test("the files of ten builds stay on the server, and the list says what belongs to which", () => {
  const served = join(folder, "served");
  for (let n = 0; n < 12; n++) putBuild(made(n), served);
  expect(readFileSync(join(served, "taskpane.html"), "utf8")).toBe("page 11");
  expect(readFileSync(join(served, "functions.js"), "utf8")).toBe("functions 11");
  const there = Array.from({ length: 12 }, (_, n) => existsSync(join(served, viewOf(n))));
  expect(there).toEqual([false, false, ...Array<boolean>(10).fill(true)]);
  expect(readFileSync(join(served, SAME), "utf8")).toBe("font");
  const list = readBuilds(served);
  expect(list.map(({ version }) => version)).toEqual(
    ["11", "10", "9", "8", "7", "6", "5", "4", "3", "2"].map((n) => `1.${n}.0`),
  );
  expect(list[0]?.files).toEqual([SAME, viewOf(11)]);
  expect(builtFile(served, "view.js")).toBe(viewOf(11));
});

test("what the build does not know of in the folder is left, and its own notes are not put there", () => {
  const served = join(folder, "served");
  putBuild(made(0), served);
  writeFileSync(join(served, "view.aaaaaaaaaaaaaaaa.js"), "another's");
  writeFileSync(join(served, "web.config"), "the server's");
  for (let n = 1; n < 12; n++) {
    const built = made(n);
    writeFileSync(join(built, ".build.json"), "notes");
    putBuild(built, served);
  }
  expect(readFileSync(join(served, "view.aaaaaaaaaaaaaaaa.js"), "utf8")).toBe("another's");
  expect(readFileSync(join(served, "web.config"), "utf8")).toBe("the server's");
  expect(existsSync(join(served, ".build.json"))).toBe(false);
});

test("the same build put twice counts once, and an older one put back comes first", () => {
  const served = join(folder, "served");
  const [first, second] = [made(0), made(1)];
  for (const built of [first, second, second, first]) putBuild(built, served);
  expect(readBuilds(served).map(({ version }) => version)).toEqual(["1.0.0", "1.1.0"]);
  expect(readFileSync(join(served, "taskpane.html"), "utf8")).toBe("page 0");
});

test("a build beside earlier ones has their files too, and puts its own only where it is served", () => {
  const built = made(2);
  keepEarlier(built, readBuilds(built)[0] as never, made(1));
  expect(readFileSync(join(built, viewOf(1)), "utf8")).toBe("view 1");
  expect(readBuilds(built).map(({ version }) => version)).toEqual(["1.2.0", "1.1.0"]);
  const served = join(folder, "served");
  putBuild(built, served);
  expect(existsSync(join(served, viewOf(1)))).toBe(false);
});

test.each(["{", '[{"id":"a"}]', '[{"id":"a","version":"1","parameters":"2","files":["../x"]}]'])(
  "a list that cannot be read, %s, takes no file away and stops what would",
  (text) => {
    const served = join(folder, "served");
    putBuild(made(0), served);
    writeFileSync(join(served, ".builds.json"), text);
    expect(() => putBuild(made(1), served)).toThrow();
    expect(readFileSync(join(served, "taskpane.html"), "utf8")).toBe("page 0");
    expect(existsSync(join(served, viewOf(0)))).toBe(true);
  },
);

test("a folder without a whole build is not put anywhere", () => {
  expect(() => putBuild(folder, join(folder, "served"))).toThrow(/npm run build/);
  expect(existsSync(join(folder, "served"))).toBe(false);
});
