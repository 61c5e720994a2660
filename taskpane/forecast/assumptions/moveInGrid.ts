export type Step = "left" | "right" | "up" | "down";

/** Where each arrow goes. */
export const stepOfKey: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("input, select")];
}

/** The year that a cell stands under. */
const yearOf = (cell: HTMLElement): string | undefined =>
  cell.closest<HTMLElement>("[data-year]")?.dataset["year"];

/** Moves the focus from a cell to the next that can be typed in; stays where there is none. */
export function moveInGrid(from: HTMLElement, step: Step): void {
  const row = from.closest("[role=row]");
  const rows = [...(from.closest("[role=grid]")?.querySelectorAll("[role=row]") ?? [])];
  if (row === null) return;
  if (step === "left" || step === "right") {
    const cells = cellsOf(row);
    cells[cells.indexOf(from) + (step === "left" ? -1 : 1)]?.focus();
    return;
  }
  const way = step === "up" ? -1 : 1;
  for (let place = rows.indexOf(row) + way; place >= 0 && place < rows.length; place += way) {
    const next = rows[place];
    const cell = next && cellsOf(next).find((each) => yearOf(each) === yearOf(from));
    if (cell !== undefined) return cell.focus();
  }
}
