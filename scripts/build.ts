import { build, DIST } from "./buildDist";

// `npm run build`: the whole of dist/, from the sources as they are.
try {
  build();
  console.log(`Built: ${DIST}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
