import { type RangeReference, type StoredName, WorkbookError } from "./port";
import { showReference } from "./reference";

/** The errors both adapters meet, in the same words: which place, what was wrong, what to do. */
export function sheetNotFound(sheet: string): WorkbookError {
  return new WorkbookError(
    "notFound",
    `Bladet ”${sheet}” finns inte i arbetsboken. Markera en cell på ett blad som finns och försök igen.`,
  );
}

export function invalidAddress(address: string): WorkbookError {
  return new WorkbookError(
    "invalidReference",
    `”${address}” är ingen giltig celladress. Skriv till exempel B4 eller B4:C9.`,
  );
}

export function notOneCell(address: string): WorkbookError {
  return new WorkbookError(
    "invalidReference",
    `”${address}” är flera celler. En formel skrivs i en cell: markera bara en.`,
  );
}

export function outsideSheet(range: RangeReference): WorkbookError {
  return new WorkbookError(
    "invalidReference",
    `Tabellen får inte plats från ${showReference(range)}. Markera en cell längre upp eller till vänster.`,
  );
}

export function notRectangular(): WorkbookError {
  return new WorkbookError(
    "invalidReference",
    "Tabellens rader är olika långa och kan inte skrivas i ett cellområde.",
  );
}

export function occupied(range: RangeReference): WorkbookError {
  const place = showReference(range);
  return new WorkbookError(
    "occupied",
    range.address.includes(":")
      ? `Cellerna ${place} är inte tomma. Inget har skrivits.`
      : `Cellen ${place} är inte tom. Inget har skrivits.`,
  );
}

export function protectedCells(sheet: string): WorkbookError {
  return new WorkbookError(
    "protected",
    `Bladet ”${sheet}” är skyddat och cellen är låst. Ta bort bladets skydd under Granska, eller markera en olåst cell.`,
  );
}

/** Excel says no and not why: no sheet is meant. */
export function changeRefused(): WorkbookError {
  return new WorkbookError(
    "protected",
    "Excel tillåter inte ändringen, så inget har skrivits. Kontrollera om arbetsboken eller bladet är skyddat (Granska) eller öppnat bara för läsning.",
  );
}

export function readonlyWorkbook(): WorkbookError {
  return new WorkbookError(
    "protected",
    "Arbetsboken är öppnad bara för läsning, så inget har skrivits. Välj Aktivera redigering, eller spara en egen kopia under Arkiv och försök igen där.",
  );
}

export function protectedStructure(): WorkbookError {
  return new WorkbookError(
    "protected",
    "Arbetsbokens struktur är skyddad, så blad kan inte läggas till. Ta bort skyddet under Granska, Skydda arbetsbok.",
  );
}

export function cellEditMode(): WorkbookError {
  return new WorkbookError(
    "cellEditMode",
    "En cell redigeras just nu. Avsluta med Retur eller Esc i cellen och försök igen.",
  );
}

export function sheetTaken(sheet: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `Arbetsboken har redan ett blad med namnet ”${sheet}”. Inget har skrivits. Välj ett annat namn och försök igen.`,
  );
}

export function protectedRemoval(): WorkbookError {
  return new WorkbookError(
    "protected",
    "Arbetsbokens struktur är skyddad, så blad kan inte tas bort. Ta bort skyddet under Granska, Skydda arbetsbok.",
  );
}

/** `renamed`: what each was called when it was added, and what it is called now. */
export function sheetsRenamed(
  renamed: readonly { readonly name: string; readonly now: string }[],
): WorkbookError {
  const which = renamed.map(({ name, now }) => `Bladet ”${name}” heter nu ”${now}”.`).join(" ");
  const back = renamed.length === 1 ? "bladet sitt namn" : "bladen sina namn";
  return new WorkbookError(
    "renamed",
    `${which} Inget har tagits bort. Ge ${back} igen och försök på nytt om alla ska bort, eller ta själv bort dem du vill i arbetsboken.`,
  );
}

export function lastSheet(): WorkbookError {
  return new WorkbookError(
    "unavailable",
    "En arbetsbok måste ha minst ett synligt blad. Lägg till ett blad och försök igen.",
  );
}

export function cancelled(): WorkbookError {
  return new WorkbookError("cancelled", "Skrivningen avbröts. Inget har lagts till i arbetsboken.");
}

export function changedByOther(): WorkbookError {
  return new WorkbookError(
    "changedByOther",
    "Det som är sparat i arbetsboken har ändrats av någon annan sedan du läste det. Inget har skrivits över. Läs in det nya och gör om din ändring.",
  );
}

/** What takes most room, and can be done without. */
const LESS: Readonly<Record<StoredName, string>> = {
  prognos: "Ta bort scenarier som inte behövs, eller något som lagts åt sidan,",
  avvikelse: "Läs färre rader ur arbetsboken, eller ta bort en del,",
  retro: "Läs en triangel med färre perioder",
  egenregi: "Töm fält som inte behövs",
  siffror: "Hämta en tabell med färre rader",
  egnavarden: "Ta bort värden som inte behövs",
  arenden: "Töm fält som inte behövs",
  uppfoljning: "Ta bort behållna prognoser som inte behövs",
  osakerhet: "Ta bort händelser som inte behövs",
  rapport: "Korta den egna texten",
  jamforelse: "Ta bort år eller kommuner som inte behövs",
  utjamning: "Töm fält som inte behövs",
  oppna: "Ta bort kopior som inte behövs",
  blad: "Skriv färre scenarier eller år",
};

export function tooMuchToStore(name: StoredName): WorkbookError {
  return new WorkbookError(
    "unavailable",
    `Det som ska sparas i arbetsboken är för stort (högst 2 miljoner tecken). ${LESS[name]} och försök igen.`,
  );
}
