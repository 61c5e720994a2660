import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const MAIN = "OfficeAppManifestV1_1.xsd";
const IMPORTED = ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"];

/**
 * Folder with Microsoft's schemas of the add-in only manifest, which the project does not contain:
 * PA_MANIFEST_XSD, or a folder beside the project.
 */
export function schemaFolder(): string | undefined {
  const beside = join(__dirname, "..", "..", "..", "..", "shared", "schema");
  return [process.env.PA_MANIFEST_XSD, beside].find(
    (folder) => folder !== undefined && existsSync(join(folder, MAIN)),
  );
}

/** What the schemas find wrong in a manifest; empty when it is valid. */
export async function schemaErrors(folder: string, xml: string): Promise<string[]> {
  const file = (fileName: string): { fileName: string; contents: string } => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const result = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: file(MAIN),
    preload: IMPORTED.map(file),
  });
  return result.errors.map(({ message }) => message);
}
