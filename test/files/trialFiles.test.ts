import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { XlsxError } from "../../workbench/xlsx/xlsxError";
import { CUT_FILES } from "./trials/cutFiles";
import { GROWING_FILES } from "./trials/growingFiles";
import { OTHER_KINDS } from "./trials/otherKinds";
import type { TrialFile } from "./trials/trialFile";
import { XML_TRICKS } from "./trials/xmlTricks";
import { ZIP_TRICKS } from "./trials/zipTricks";
import { prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

/** What the refusal says; "opens" where there is none. Any other error is thrown on. */
async function answer(file: TrialFile): Promise<string> {
  try {
    await readXlsx(file.bytes());
    return "opens";
  } catch (error) {
    if (error instanceof XlsxError) return error.message;
    throw error;
  }
}

const refused = (files: readonly TrialFile[]): readonly TrialFile[] =>
  files.filter(({ expected }) => expected instanceof RegExp);
const opened = (files: readonly TrialFile[]): readonly TrialFile[] =>
  files.filter(({ expected }) => expected === "opens");

describe.each([
  ["zip files that lie", ZIP_TRICKS],
  ["XML that is more than it seems", XML_TRICKS],
  ["files that unpack to far more than they weigh", GROWING_FILES],
  ["other kinds of files", OTHER_KINDS],
  ["a file cut off", CUT_FILES],
])("%s", (_, files) => {
  test("are refused with the word for it", async () => {
    for (const file of refused(files)) {
      expect([file.name, await answer(file)]).toEqual([
        file.name,
        expect.stringMatching(file.expected as RegExp),
      ]);
    }
    expect(files.length).toBeGreaterThan(0);
  }, 60_000);

  test("open where nothing is wrong", async () => {
    for (const file of opened(files))
      expect([file.name, await answer(file)]).toEqual([file.name, "opens"]);
    expect(files.length).toBeGreaterThan(0);
  }, 60_000);
});
