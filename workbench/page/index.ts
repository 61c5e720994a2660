import { lookAhead } from "./keep/ahead";
import "./page.css";

/** The frame is in index.html and shows at once; the spreadsheet is a chunk of its own. */
async function start(): Promise<void> {
  void lookAhead();
  const { openWorkbench } = await import(/* webpackChunkName: "grid" */ "./workbench");
  await openWorkbench();
}

start().catch((error: unknown) => {
  reportError(error);
  const opening = document.getElementById("opening");
  if (opening === null) return;
  opening.textContent =
    "Arbetsboken kunde inte öppnas. Ladda om sidan. Händer det igen: prova en nyare version av webbläsaren (Edge, Chrome eller Firefox).";
});
