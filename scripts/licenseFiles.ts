/**
 * The libraries that are in the build, each with the file that holds its licence. Their terms ask
 * for it to go with them: dist/licenses/<name>.txt, shown under "Om" in the workbench.
 */
const LIBRARIES: readonly (readonly [name: string, packageName: string, file: string])[] = [
  ["o-spreadsheet", "@odoo/o-spreadsheet", "LICENSE"],
  ["owl", "@odoo/owl", "LICENSE"],
  ["chart.js", "chart.js", "LICENSE.md"],
  ["bootstrap", "bootstrap", "LICENSE"],
  ["font-awesome", "font-awesome", "README.md"],
  ["react", "react", "LICENSE"],
  ["fluentui", "office-ui-fabric-react", "LICENSE"],
  ["crc-32", "crc-32", "LICENSE"],
  ["decimal.js", "decimal.js", "LICENCE.md"],
  ["fastest-levenshtein", "fastest-levenshtein", "LICENSE.md"],
  ["d3-scale", "d3-scale", "LICENSE"],
  ["d3-shape", "d3-shape", "LICENSE"],
  ["fflate", "fflate", "LICENSE"],
  ["idb-keyval", "idb-keyval", "LICENCE"],
  ["fx", "@borgar/fx", "LICENSE"],
  ["numfmt", "numfmt", "LICENSE"],
  ["pure-rand", "pure-rand", "LICENSE"],
  ["office-js", "@microsoft/office-js", "LICENSE.md"],
];

/** Packages that come without a licence file: their licence's text lies in assets/licenses. */
const WITHOUT_FILE = ["saxes"];

/** Where each licence lies in the project, and its name in dist/licenses. */
export function licenseFiles(): { readonly from: string; readonly to: string }[] {
  const packed = LIBRARIES.map(([name, packageName, file]) => ({
    from: `node_modules/${packageName}/${file}`,
    to: `${name}.txt`,
  }));
  const written = WITHOUT_FILE.map((name) => ({
    from: `assets/licenses/${name}.txt`,
    to: `${name}.txt`,
  }));
  return [...packed, ...written];
}
