import { Enums, Models, Serialize, Spec, SPDX } from "@cyclonedx/cyclonedx-library";
import type { Library } from "./library";

/** By page: the libraries in it. */
export type Pages = Readonly<Record<string, readonly Library[]>>;

/** "@odoo/owl" → the group "@odoo" and the name "owl". */
function partsOf(name: string): { readonly group?: string; readonly rest: string } {
  const [, group, rest = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return group === undefined ? { rest } : { group, rest };
}

function licenseOf(license: string): Models.License {
  const id = SPDX.fixupSpdxId(license);
  if (id !== undefined) return new Models.SpdxLicense(id);
  if (/^\(.*\)$/.test(license)) return new Models.LicenseExpression(license);
  return new Models.NamedLicense(license);
}

/** Where npm gets it, with the hash that it is held against. */
function distribution({ name, version, integrity }: Library): Models.ExternalReference {
  const url = `https://registry.npmjs.org/${name}/-/${partsOf(name).rest}-${version}.tgz`;
  const [algorithm = "", base64 = ""] = integrity.split(/-(.*)/s);
  if (algorithm !== "sha512") throw new Error(`${name} has the hash ${algorithm}, not sha512.`);
  const hex = Buffer.from(base64, "base64").toString("hex");
  const hashes = new Models.HashDictionary([[Enums.HashAlgorithm["SHA-512"], hex]]);
  return new Models.ExternalReference(url, Enums.ExternalReferenceType.Distribution, { hashes });
}

function component(library: Library, pages: readonly string[]): Models.Component {
  const { group, rest } = partsOf(library.name);
  const purl = `pkg:npm/${library.name.replace("@", "%40")}@${library.version}`;
  return new Models.Component(Enums.ComponentType.Library, rest, {
    ...(group === undefined ? {} : { group }),
    version: library.version,
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository([licenseOf(library.license)]),
    externalReferences: new Models.ExternalReferenceRepository([distribution(library)]),
    properties: new Models.PropertyRepository(
      pages.map((page) => new Models.Property("pa-kalkyl:page", page)),
    ),
  });
}

/**
 * The build's list of parts (SBOM, CycloneDX 1.6): every library that a page holds something of. No
 * serial number and no time: the same build gives the same list.
 */
export function bomOf(
  pages: Pages,
  product: { readonly name: string; readonly version: string },
): string {
  const libraries = new Map<string, Library>();
  for (const library of Object.values(pages).flat()) {
    libraries.set(`${library.name}@${library.version}`, library);
  }
  const components = [...libraries].map(([key, library]) =>
    component(
      library,
      Object.keys(pages).filter((page) =>
        pages[page]?.some(({ name, version }) => `${name}@${version}` === key),
      ),
    ),
  );
  const root = new Models.Component(Enums.ComponentType.Application, product.name, {
    version: product.version,
    bomRef: product.name,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense("MIT")]),
  });
  for (const { bomRef } of components) root.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: root }),
    components: new Models.ComponentRepository(components),
  });
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 });
}
