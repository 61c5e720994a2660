import { DIST } from "./buildDist";
import { putBuild } from "./builds/putBuild";

// `npm run deploy -- FOLDER`: puts dist/ where the web server gives it out.
try {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0) {
    throw new Error("Så här: npm run deploy -- KATALOG (den som webbservern visar)");
  }
  const { put, removed } = putBuild(DIST, folder);
  console.log(`${put} filer finns i ${folder}; ${removed.length} från äldre byggen togs bort.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
