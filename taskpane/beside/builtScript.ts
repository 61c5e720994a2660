/** What the build calls its scripts, by their names in the sources (webpack.config.js). */
declare const BUILT_SCRIPTS: Readonly<Record<string, string>> | undefined;

/** The address of a script of this page's own build; where nothing is built, its name. */
export function builtScript(name: string): string {
  const files = typeof BUILT_SCRIPTS === "undefined" ? undefined : BUILT_SCRIPTS;
  return files?.[name] ?? name;
}
