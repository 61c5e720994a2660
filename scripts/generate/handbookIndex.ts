import { inTable, tableOf } from "./markdown";
import type { Subject } from "./subject";

/** The page's name without ending; Excel's help link ends with it. */
export function pageName(id: string): string {
  return id.toLowerCase();
}

/** docs/handbok/README.md: the functions with what they compute. */
export function handbookIndex(subjects: readonly Subject[]): string {
  const rows = subjects.map(({ metadata }) => [
    `[PA.${metadata.name}](${pageName(metadata.id)}.md)`,
    inTable(metadata.description),
  ]);
  return [
    "# Handbok: funktionerna i PA-kalkyl",
    "Funktionerna skrivs i en cell, till exempel `=PA.KOSTNAD(2025;455;565386)`, i Excel och i kalkylbladet i webbläsaren. Namnen är desamma i alla språk.",
    tableOf(["Funktion", "Vad den räknar ut"], rows),
    "En gång om året: [årskontrollen](arskontroll.md), värden som ändras varje år och var de kommer ifrån.",
    "## Gemensamt för alla funktioner",
    [
      '- **År** skrivs 2025, en månad `"2025-03"`, en dag `"2025-03-15"` eller som ett datum i en cell. Ett år ger årets siffra, en månad månadens, en dag dagens.',
      "- **Kronor** är i kronor, inte tusental. **Andelar** skrivs som decimaltal: 1,5 % är 0,015.",
      "- **Områden**: en kolumn eller rad i stället för ett värde ger lika många svar. Områden i samma formel ska ha samma form.",
      "- **Utelämnad** eller tom valfri parameter ger standardvärdet.",
      "- **Fel**: `#VÄRDEFEL!` (i engelsk Excel #VALUE!) när ett värde inte går att använda och `#SAKNAS!` (#N/A) när en siffra inte är beslutad eller känd. Meddelandet i cellen säger vilken parameter det gäller, vad som var fel och vad som gäller i stället.",
      "- **#NAMN?** eller **#UPPTAGET!** som står kvar i Excel: Räkna om PA-formler, i panelens flik Funktioner, skriver formlerna igen där de står.",
      "- **Räkningen utan PA-kalkyl**: Öppna formler, i samma flik, skriver en kopia av ett blad där PA-funktionerna är vanliga formler ([öppna formler](../oppna-formler.md)).",
      "- **Exakthet**: det räknas med exakta decimaltal och avrundas inte; avrunda där siffran visas.",
    ].join("\n"),
    "",
  ].join("\n\n");
}
