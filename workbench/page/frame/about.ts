import { keysOf, PANE_COMMANDS } from "../../../taskpane/commands/paneCommands";
import { ask } from "./dialog";
import { create } from "./elements";

/** Made by the build: every library with its licence. */
const TEXTS = "licenses/workbench.html";

const LICENCES = [
  { name: "Kalkylbladet: o-spreadsheet (LGPL 3.0)", file: `${TEXTS}#@odoo/o-spreadsheet` },
  { name: "Owl (LGPL 3.0)", file: `${TEXTS}#@odoo/owl` },
  { name: "Chart.js (MIT)", file: `${TEXTS}#chart.js` },
  { name: "Bootstrap, hjälpklasser (MIT)", file: `${TEXTS}#bootstrap` },
  { name: "Font Awesome 4 (SIL OFL 1.1 och MIT)", file: `${TEXTS}#font-awesome` },
  { name: "Alla bibliotek", file: TEXTS },
];

function licenceList(): HTMLElement {
  const list = create("ul", "");
  for (const { name, file } of LICENCES) {
    const link = create("a", "", name);
    link.href = file;
    link.target = "_blank";
    link.rel = "noopener";
    const item = create("li", "");
    item.append(link);
    list.append(item);
  }
  return list;
}

/** What this is, where the work is kept, and whose programs are inside. */
export async function showAbout(): Promise<void> {
  await ask({
    title: "Om PA-kalkyl",
    text: [
      "PA-kalkyl räknar kommunens kostnad för personlig assistans. Funktionerna börjar med =PA. och är desamma här och i Excel.",
      "Allt räknas i din webbläsare. Inget skickas någon annanstans. Arbetet hålls kvar i den här webbläsaren tills du öppnar en annan arbetsbok; spara det som Excel-fil för att flytta eller dela det.",
      "Tangenter: Ctrl+O öppnar, Ctrl+S sparar, F6 går mellan kalkylbladet, panelen, listen överst och menyerna, F10 till menyerna, Ctrl+Alt+P visar eller döljer panelen.",
      `Kommandon till panelen: ${PANE_COMMANDS.map((plan) => `${keysOf(plan)} (${plan.does.toLowerCase()})`).join(", ")}.`,
      "PA-kalkyl har MIT-licens. Sidan använder också:",
    ],
    more: licenceList(),
    choices: [{ value: undefined, label: "Stäng", main: true }],
    onEscape: undefined,
  });
}
