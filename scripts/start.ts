import { parseArgs } from "node:util";
import { build, DIST, isStale } from "./buildDist";
import { openBrowser } from "./openBrowser";
import { createStaticServer, listen } from "./server";

const USAGE = `Så här: npm start -- [--port 3000] [--no-open]
  --port N    använd port N (annars 3000 eller nästa lediga)
  --no-open   öppna ingen webbläsare`;

function readOptions(): { port: number | undefined; open: boolean } {
  const { values } = parseArgs({
    options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new Error(`Porten ska vara ett heltal 0–65535, inte "${values.port}".`);
  }
  return { port, open: !values["no-open"] };
}

async function freePort(): Promise<number> {
  const { default: getPort, portNumbers } = await import("get-port");
  return getPort({ port: portNumbers(3000, 3099) });
}

/** `npm start`: builds what is not built and shows the workbench on this computer. */
async function start(): Promise<void> {
  const { port: wanted, open } = readOptions();
  if (isStale()) {
    console.log("Bygger PA-kalkyl …");
    build();
  }
  const port = await listen(createStaticServer(DIST), wanted ?? (await freePort()));
  const url = `http://localhost:${port}`;
  console.log(`PA-kalkyl finns på ${url}\nAvsluta med Ctrl+C.`);
  if (open) await openBrowser(url);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "Porten är upptagen. Välj en annan, eller utelämna --port.";
  if (code === "EACCES") return "Porten får inte användas. Välj en över 1023.";
  return code?.startsWith("ERR_PARSE_ARGS") ? USAGE : error.message;
}

start().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
