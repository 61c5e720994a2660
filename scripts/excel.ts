import { join } from "node:path";
import { build, DIST, isStale } from "./buildDist";
import { buildSettings, DEVELOPMENT_URL } from "./buildSettings";
import { CA_FILE, developmentCertificate } from "./certificate";
import { createStaticServer, listen } from "./server";
import { hostingSteps, sideloadSteps } from "./sideload";

/** `npm run excel`: serves the add-in to the Excel of this computer and tells how to put it in. */
async function excel(): Promise<void> {
  const { baseUrl } = buildSettings();
  if (isStale()) {
    console.log("Bygger PA-kalkyl …");
    build();
  }
  if (baseUrl !== DEVELOPMENT_URL) {
    console.log(hostingSteps(DIST, baseUrl));
    return;
  }
  const certificate = await developmentCertificate();
  // The manifest names the port, so there is no other to fall back on.
  await listen(createStaticServer(DIST, certificate), Number(new URL(DEVELOPMENT_URL).port));
  console.log(sideloadSteps(join(DIST, "manifest.xml"), DEVELOPMENT_URL, CA_FILE));
}

excel().catch((error: unknown) => {
  const busy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  const text = error instanceof Error ? error.message : String(error);
  console.error(
    busy ? "Port 3000 är upptagen, troligen av npm start. Avsluta det och försök igen." : text,
  );
  process.exitCode = 1;
});
