import { createModel } from "../../engine/createModel";
import { onCustomXmlChanged } from "../../engine/customXml";
import type { Model, WorkbookData } from "../../engine/spreadsheetTypes";
import { VISIBLE_FIRST } from "../../engine/visibleFirst";
import { withCustomXml, workbookData } from "../../engine/workbookData";
import type { KeptWork } from "../keep/keptWork";
import type { WorkbookSource } from "./sources";

/** The revision that the model stands at; every change of content, undo and redo gives a new one. */
const revisionOf = ({ session }: Model): string => session.getRevisionId();

/** The workbook in the grid: its model, its name and what has been saved of it. */
export class OpenWorkbook {
  readonly model: Model;
  private readonly stopListening: () => void;
  private seenRevision: string;
  private changed: boolean;
  private givenName: string;
  /**
   * The sheets as data, and the revision that they are of. What the pane keeps beside them changes far more often,
   * and to make data of a whole workbook holds the page up.
   */
  private sheets: { readonly revision: string; readonly data: WorkbookData } | undefined;

  constructor(
    source: WorkbookSource,
    /** Called after each change of content or name, not when the marked cell moves. */
    private readonly onChanged: () => void,
  ) {
    this.model = createModel(source.data, { config: VISIBLE_FIRST });
    this.givenName = source.name;
    this.changed = !source.inFile;
    this.seenRevision = revisionOf(this.model);
    if (source.data !== undefined) {
      this.sheets = { revision: this.seenRevision, data: source.data as WorkbookData };
    }
    this.model.on("update", this, () => this.look());
    this.stopListening = onCustomXmlChanged(this.model, () => this.markChanged());
  }

  get name(): string {
    return this.givenName;
  }

  /** True when every change is also in a file. */
  get inFile(): boolean {
    return !this.changed;
  }

  rename(name: string): void {
    if (name === this.givenName) return;
    this.givenName = name;
    this.markChanged();
  }

  markSaved(): void {
    this.changed = false;
  }

  /** Undoes a markSaved that was meant for an earlier state. */
  markChanged(): void {
    this.changed = true;
    this.onChanged();
  }

  get revision(): string {
    return revisionOf(this.model);
  }

  readonly = (on: boolean): void => {
    this.model.updateMode(on ? "readonly" : "normal");
  };

  asKept(owner: string, now: number): KeptWork {
    return {
      name: this.name,
      data: this.keptData(),
      inFile: this.inFile,
      keptAt: now,
      owner,
    };
  }

  asCopy(): WorkbookSource {
    return { name: `${this.name} – kopia`, data: workbookData(this.model), inFile: false };
  }

  close(): void {
    this.model.off("update", this);
    this.stopListening();
  }

  private keptData(): WorkbookData {
    const { revision } = this;
    if (this.sheets?.revision !== revision) {
      this.sheets = { revision, data: workbookData(this.model) };
    }
    return withCustomXml(this.sheets.data, this.model);
  }

  private look(): void {
    const revision = revisionOf(this.model);
    if (revision === this.seenRevision) return;
    this.seenRevision = revision;
    this.markChanged();
  }
}
