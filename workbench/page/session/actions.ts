import { changedNotes } from "../../xlsx/changedNotes";
import { ask, tell } from "../frame/dialog";
import { element } from "../frame/elements";
import { showToast } from "../frame/toast";
import { download, readFile, whyNot } from "./files";
import type { SaveAs } from "../../xlsx/saveFor";
import { EMPTY_WORKBOOK, exampleSource, malmoSource, type WorkbookSource } from "./sources";
import type { WorkSession } from "./workSession";

/** What the buttons, the File menu, the shortcuts and a dropped file do. */
export class Actions {
  private readonly picker = element<HTMLInputElement>("file");
  private busy = false;

  constructor(private readonly session: WorkSession) {
    this.picker.addEventListener("change", () => {
      const file = this.picker.files?.[0];
      this.picker.value = "";
      if (file !== undefined) void this.openFile(file);
    });
  }

  open(): void {
    this.picker.click();
  }

  create(): Promise<void> {
    return this.replaceWith(() => Promise.resolve(EMPTY_WORKBOOK));
  }

  malmo(): Promise<void> {
    return this.replaceWith(malmoSource);
  }

  example(): Promise<void> {
    return this.replaceWith(exampleSource);
  }

  /** Reads first: a file that cannot be opened shall not cost the user a question or the work. */
  openFile(file: File): Promise<void> {
    return this.once(async () => {
      let source: WorkbookSource;
      try {
        source = await readFile(file);
      } catch (error) {
        await tell("Filen kunde inte öppnas", whyNot(error, file), "Arbetet du har öppet är kvar.");
        return;
      }
      if (!(await this.mayReplace())) return;
      try {
        await this.session.replace(source);
      } catch (error) {
        await tell("Filen kunde inte öppnas", whyNot(error, file), "Arbetet du har öppet är kvar.");
        return;
      }
      const { notes: told = [], saved } = source;
      const changed = saved ? changedNotes(this.session.workbook.model, saved) : [];
      const notes = [...told, ...changed];
      if (notes.length > 0) await tell("Allt i filen visas inte", ...notes);
    });
  }

  save(saveAs: SaveAs = "excel"): Promise<void> {
    return this.once(() => this.saveNow(saveAs).then(() => undefined));
  }

  private replaceWith(source: () => Promise<WorkbookSource>): Promise<void> {
    return this.once(async () => {
      if (!(await this.mayReplace())) return;
      try {
        await this.session.replace(await source());
      } catch {
        await tell(
          "Arbetsboken kunde inte öppnas",
          "Den kunde inte hämtas. Kontrollera anslutningen och försök igen.",
          "Arbetet du har öppet är kvar.",
        );
      }
    });
  }

  private async saveNow(saveAs: SaveAs = "excel"): Promise<boolean> {
    this.session.editing?.enter();
    await this.session.settle();
    const { workbook } = this.session;
    const { revision, name } = workbook;
    try {
      const { file, notes } = await download(workbook.model, name, saveAs);
      // A change made while the file was written is not in it, nor is every formula in one for others.
      if (workbook.revision === revision && saveAs === "excel") this.session.markSaved();
      showToast(`Arbetsboken är sparad i ${file}.`);
      const title =
        saveAs === "open" ? "Sparat med öppna formler" : "Allt kunde inte sparas som det är här";
      if (notes.length > 0) await tell(title, ...notes);
      return true;
    } catch {
      await tell(
        "Arbetsboken kunde inte sparas",
        "Excel-filen gick inte att skapa. Arbetet är kvar här och i webbläsaren. Ta bort det senast tillagda diagrammet eller bladet och försök igen.",
      );
      return false;
    }
  }

  private async mayReplace(): Promise<boolean> {
    await this.session.settle();
    if (!this.session.hasUnsaved) return true;
    const answer = await ask<"save" | "discard" | "stay">({
      title: "Spara ändringarna först?",
      text: [
        `Ändringarna i ”${this.session.workbook.name}” är inte sparade som Excel-fil. De försvinner när en annan arbetsbok öppnas.`,
      ],
      choices: [
        { value: "save", label: "Spara och fortsätt", main: true },
        { value: "discard", label: "Fortsätt utan att spara" },
        { value: "stay", label: "Avbryt" },
      ],
      onEscape: "stay",
    });
    if (answer === "save") return this.saveNow();
    return answer === "discard";
  }

  /** One thing at a time: a second click while a question is open would ask it twice. */
  private async once(action: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await action();
    } finally {
      this.busy = false;
    }
  }
}
