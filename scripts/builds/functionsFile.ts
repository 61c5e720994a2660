import { Compilation, type Compiler, sources, type WebpackPluginInstance } from "webpack";
import { compiledAtOnce } from "./compiledAtOnce";
import { plainName } from "./hashedName";

/** What is made of minified files: before their names are taken from what they hold. */
export const AFTER_MINIFYING = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;

/**
 * What the build calls a file, by its name without the hash; they are few.
 *
 * @throws {Error} if the build has no such file
 */
export function fileIn({ assets }: Compilation, name: string): string {
  const file = Object.keys(assets).find((each) => plainName(each) === name);
  if (file === undefined) throw new Error(`The build has no ${name}`);
  return file;
}

const onAssets = (
  name: string,
  stage: number,
  run: (compilation: Compilation) => void,
): WebpackPluginInstance => ({
  apply: ({ hooks }: Compiler) => {
    hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => run(compilation));
    });
  },
});

/** Every module of functions.js runs as Excel loads it; minifying takes the parentheses away. */
export const functionsCompiledAtOnce = onAssets(
  "functionsCompiledAtOnce",
  AFTER_MINIFYING,
  (compilation) =>
    compilation.updateAsset(
      fileIn(compilation, "functions.js"),
      (script) => new sources.RawSource(compiledAtOnce(script.source().toString())),
    ),
);

/**
 * The pane's page loads the functions that were built with it. The manifest names functions.js, for an Excel that
 * runs the functions without the page: the same script under a name that stays.
 */
export const functionsByTheirName = onAssets(
  "functionsByTheirName",
  Compilation.PROCESS_ASSETS_STAGE_REPORT,
  (compilation) => {
    const script = compilation.assets[fileIn(compilation, "functions.js")];
    // Minified again it would lose its parentheses.
    if (script !== undefined) compilation.emitAsset("functions.js", script, { minimized: true });
  },
);
