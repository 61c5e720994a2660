import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kalkylProgram } from "./kalkylProgram";
import { OTHER_KINDS } from "./trials/otherKinds";
import { rowsFile, times, workbookParts, zipParts } from "./trials/workbookFile";

const ROOT = join(__dirname, "../..");
let folder = "";
let program = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pa-vagrar-"));
  mkdirSync(join(folder, "in"));
  program = kalkylProgram("refuses");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Recalculates a file and asks for a new one; what was said, and what is in the folder afterwards. */
function kalkyl(file: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=1024", program, join("in", file), "--ut", "ut.xlsx"],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr, written: readdirSync(folder).filter((name) => name !== "in") };
}

const sum = `1${"+1".repeat(20_000)}`;
const PARTS = workbookParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const whole = rowsFile('<row r="1"><c r="A1"><v>1</v></c></row>');
const bombed = zipParts({ ...PARTS, "xl/worksheets/sheet1.xml": new Uint8Array(64 * 1024 * 1024) });

const HOSTILE: readonly (readonly [name: string, bytes: () => Uint8Array, says: RegExp])[] = [
  ["avklippt", () => whole.subarray(0, whole.length / 2), /skadad/],
  ["bomb", () => bombed, /för stor/],
  [
    "entiteter",
    () =>
      zipParts({
        ...PARTS,
        "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "bb">]><sst><si><t>&b;</t></si></sst>',
      }),
    /skadad/,
  ],
  ["djup", () => rowsFile(`${"<a>".repeat(9999)}${"</a>".repeat(9999)}`), /skadad/],
  [
    "långt ut",
    () => rowsFile('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    /för många rader och kolumner/,
  ],
  ["lång formel", () => rowsFile(`<row r="1"><c r="A1"><f>${sum}</f></c></row>`), /8 192/],
  [
    "delad formel",
    () =>
      rowsFile(
        times(2000, (n) =>
          n === 1
            ? `<row><c><f t="shared" si="0" ref="A1:A2000">${sum.slice(0, 8001)}</f></c></row>`
            : '<row><c><f t="shared" si="0"/></c></row>',
        ),
      ),
    /för långa tillsammans/,
  ],
];

test.each([
  ...OTHER_KINDS.filter(({ name }) => /xls|ods|csv|password|nothing|zip/.test(name)).map(
    ({ name, bytes, expected }) => [name, bytes, expected as RegExp] as const,
  ),
  ...HOSTILE,
])("%s: said in Swedish on the error stream, an exit code, and no file", (_, bytes, says) => {
  writeFileSync(join(folder, "in", "fil.xlsx"), bytes());
  const { status, stdout, stderr, written } = kalkyl("fil.xlsx");
  expect(stderr).toMatch(says);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect([status, stdout, written]).toEqual([2, "", []]);
});

test("a file that is not there, and a folder in the place of one", () => {
  expect(kalkyl("borta.xlsx")).toMatchObject({ status: 2, stdout: "", written: [] });
  mkdirSync(join(folder, "in", "mapp.xlsx"));
  const { status, stderr } = kalkyl("mapp.xlsx");
  expect([status, stderr]).toEqual([2, expect.stringMatching(/är en mapp/)]);
});
