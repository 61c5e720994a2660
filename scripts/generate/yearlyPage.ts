import { latestOf, yearlyValues } from "../../src/parameters/yearly";
import { periodText } from "../../src/parameters/periodText";
import { sourceText } from "../../src/parameters/sourceText";
import { inTable, tableOf } from "./markdown";

/** docs/handbok/arskontroll.md: what to look over once a year, with what the parameters know now. */
export function yearlyPage(): string {
  const rows = yearlyValues.map(({ parameter, series, title, set, meanwhile }) => {
    const last = latestOf(series);
    const known = `${periodText(last)} (${last.status})`;
    return [title ?? parameter.name, known, sourceText(last.source), set, meanwhile].map(inTable);
  });
  return [
    "# Årskontroll: värden som ändras varje år",
    "Gå igenom listan när nästa års budget görs och igen efter årsskiftet. Panelens vy Årskontroll, i menyn Fler, visar samma lista med årets läge och det i arbetsboken som inte är det senaste.",
    "## Värdena",
    tableOf(["Värde", "Känt till och med", "Källa", "Sätts av", "Tills det är känt här"], rows),
    "Alla parametrar med källor finns i panelens flik Parametrar. `=PA.VERSION()` visar versionen och parametrarnas dag när den cellen räknades.",
    "## I arbetsboken",
    [
      "1. Öppna Årskontroll och gå igenom det som nämns: egna värden som ett beslut har ersatt, antaganden för år som är slut, ett basår som inte är det senaste, blad som skrevs före parametrarnas dag.",
      "2. Räkna om arbetsboken (i Excel Ctrl+Alt+F9). En cell behåller sitt svar tills den räknas om.",
      "3. Läs in det nya basåret med Hämta dina siffror, i fliken Prognos.",
      "4. Skriv bladen igen. De gamla finns kvar om du sparar dem bredvid.",
      "5. Sparade prognoser i Uppföljning ska stå kvar som de gjordes: de är det som utfallet jämförs med.",
    ].join("\n"),
    "## För den som sköter PA-kalkyl",
    [
      "1. Skriv det nya värdet med källa: en rad i parameterns fil i `src/parameters`, sedan `npm run generate` och `npm test`.",
      "2. Berätta om det i `CHANGELOG.md`, med de år som får ett annat svar.",
      "3. Bygg och lägg upp: den som har panelen öppen får veta att en ny version finns.",
    ].join("\n"),
    "",
  ].join("\n\n");
}
