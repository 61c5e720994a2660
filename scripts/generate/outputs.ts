import path from "node:path";
import { englishMetadata } from "./english";
import { handbookIndex, pageName } from "./handbookIndex";
import { handbookPage } from "./handbookPage";
import { parametersVersion } from "./parametersVersion";
import { GENERATED, HANDBOOK, NEWS, PARAMETERS_VERSION } from "./paths";
import { registerSource } from "./registerSource";
import { news } from "./news";
import { readSubjects } from "./subject";
import { yearlyPage } from "./yearlyPage";

/** Every generated file with its content, by path. */
export async function outputs(): Promise<ReadonlyMap<string, string>> {
  const { metadata, subjects } = await readSubjects();
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const docstrings = new Map(subjects.map((each) => [each.metadata.id, each.docstring]));
  const docstringOf = (id: string): (typeof subjects)[number]["docstring"] => {
    const docstring = docstrings.get(id);
    if (docstring === undefined) throw new Error(`${id} has no docstring`);
    return docstring;
  };
  return new Map([
    [path.join(GENERATED, "functions.json"), json(metadata)],
    [path.join(GENERATED, "functions.en-US.json"), json(englishMetadata(metadata, docstringOf))],
    // Excel's metadata has no place for examples; the pane shows them.
    [
      path.join(GENERATED, "examples.json"),
      json(Object.fromEntries(subjects.map((each) => [each.metadata.id, each.docstring.examples]))),
    ],
    // What the notes of written sheets say, by the name that stands in a formula.
    [
      path.join(GENERATED, "sources.json"),
      json(
        Object.fromEntries(
          subjects.map(({ metadata: { name }, docstring: { source } }) => [name, source]),
        ),
      ),
    ],
    [PARAMETERS_VERSION, parametersVersion(new Date().toISOString().slice(0, 10))],
    [path.join(GENERATED, "register.ts"), registerSource([...docstrings])],
    [path.join(HANDBOOK, "README.md"), handbookIndex(subjects)],
    [path.join(HANDBOOK, "arskontroll.md"), yearlyPage()],
    [NEWS, news()],
    ...subjects.map((each): [string, string] => [
      path.join(HANDBOOK, `${pageName(each.metadata.id)}.md`),
      handbookPage(each),
    ]),
  ]);
}
