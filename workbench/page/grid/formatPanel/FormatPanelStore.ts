import { codeSections, isTime } from "../../../engine/numberFormat/codeSections";
import { ownCode } from "../../../engine/numberFormat/bySettings";
import { shownByCode } from "../../../engine/numberFormat/shownByCode";
import { readTypedCode } from "../../../engine/numberFormat/readTypedCode";
import { writeFormatCode } from "../../../engine/numberFormat/writeFormatCode";
import type { Model } from "../../../engine/spreadsheetTypes";
import { wantedCode } from "../../../xlsx/wantedCode";
import { showToast } from "../../frame/toast";
import { translate } from "../../translate/translate";
import { pickCode } from "../pickCode";
import { type FormatCategory, offeredCodes } from "./offeredCodes";

interface Shown {
  readonly label: string;
  readonly value: string;
}

const AMOUNT = 1234.56;
/** 26 September 2023, 22:43. */
const MOMENT = 45_195.946_527_777_78;

const GENERAL = "General";
const LABELS: Readonly<Record<string, string>> = { [GENERAL]: "Automatic", "@": "Plain text" };

const isDate = (code: string): boolean => isTime(codeSections(code)[0] ?? []);

function categoryOf(code: string): FormatCategory {
  if (isDate(code)) return "date";
  return /["$]/.test(code) ? "currency" : "number";
}

/**
 * What the component's panel for number formats shows and does, in Swedish: codes are written as Swedish
 * Excel writes them (# ##0,00, åååå-MM-dd, [Röd], Standard) and kept as files keep them. It has the names
 * that the panel's template asks for.
 */
export class FormatPanelStore {
  currencySymbol = "kr";
  currencyCode = "";
  isAccountingFormat = false;
  /** The kr is written, not picked from a list of the world's currencies. */
  readonly availableCurrencies: readonly unknown[] = [];
  readonly selectedCurrencyIndex = 0;

  /** The cell that the panel was last drawn for: what is typed in it is meant for that one. */
  private drawnFor: string | undefined;
  private chosen: { readonly at: string; readonly category: FormatCategory } | undefined;
  private refused: { readonly at: string; readonly text: string; readonly why: string } | undefined;

  constructor(
    private readonly model: Model,
    category: FormatCategory | undefined,
    /** Draws the panel anew where the workbook did not change. */
    private readonly redraw: () => void,
  ) {
    if (category !== undefined) this.chosen = { at: this.at, category };
  }

  readonly categories = (["number", "date", "currency"] as const).map((value) => ({
    value,
    label: translate({ number: "Number", date: "Date", currency: "Currency" }[value]),
  }));

  get category(): FormatCategory {
    return this.chosen?.at === this.at ? this.chosen.category : categoryOf(this.code);
  }

  changeCategory(category: FormatCategory): void {
    this.chosen = { at: this.at, category };
    this.redraw();
  }

  /** The code of the marked cell as it is written in Swedish, or what was typed and refused. */
  get currentFormat(): string {
    this.drawnFor = this.at;
    return this.refusedHere?.text ?? writeFormatCode(this.code);
  }

  get invalidFormatMessage(): string | undefined {
    return this.refusedHere?.why;
  }

  get formatProposals(): { readonly label: string; readonly format: string }[] {
    const { category } = this;
    const unit = [this.currencyCode, this.currencySymbol].map((part) => part.trim());
    const text = unit.filter((part) => part !== "").join(" ");
    const sample = category === "date" ? MOMENT : -AMOUNT;
    const codes =
      category === "currency" && text === ""
        ? []
        : offeredCodes(category, text.replace(/["\p{Cc}]/gu, ""), this.isAccountingFormat);
    return codes.map((code) => ({
      label: translate(LABELS[code] ?? "") || (shownByCode(sample, code)?.trim() ?? code),
      format: writeFormatCode(code),
    }));
  }

  get formatExamples(): Shown[] {
    const { code } = this;
    if (this.refusedHere !== undefined || code === GENERAL) return [];
    const show = (label: string, value: number | string): Shown => ({
      label: translate(label),
      value: shownByCode(value, code)?.trim() ?? "",
    });
    if (isDate(code)) return [show("Sample:", MOMENT)];
    const texts = codeSections(code).length > 3 ? [show("Text:", "Text")] : [];
    return [show("Positive:", AMOUNT), show("Negative:", -AMOUNT), show("Zero:", 0), ...texts];
  }

  /** Gives the marked cells the format that is written, or says why it is none. */
  updateFormat(text: string): void {
    // Left by a click in another cell, which is marked by then and whose format it never was.
    if (this.drawnFor !== undefined && this.drawnFor !== this.at) return;
    const read = readTypedCode(text);
    this.refused = read.ok ? undefined : { at: this.at, text, why: read.why };
    if (read.ok) {
      pickCode(this.model, ownCode(read.code));
      return;
    }
    // The panel itself has only a sign, with the words under the mouse.
    showToast(read.why);
    this.redraw();
  }

  changeCurrencyCode(code: string): void {
    this.currencyCode = code;
    this.pickFirst();
  }

  changeCurrencySymbol(symbol: string): void {
    this.currencySymbol = symbol;
    this.pickFirst();
  }

  toggleAccountingFormat(): void {
    this.isAccountingFormat = !this.isAccountingFormat;
    this.pickFirst();
  }

  private pickFirst(): void {
    const first = this.formatProposals[0];
    if (first === undefined) this.redraw();
    else this.updateFormat(first.format);
  }

  private get code(): string {
    const { getters } = this.model;
    const position = getters.getActivePosition();
    const wanted = wantedCode(getters.getCell(position), getters.getEvaluatedCell(position));
    return wanted?.code ?? GENERAL;
  }

  private get at(): string {
    const { sheetId, col, row } = this.model.getters.getActivePosition();
    return `${sheetId}:${col}:${row}`;
  }

  private get refusedHere(): { readonly text: string; readonly why: string } | undefined {
    return this.refused?.at === this.at ? this.refused : undefined;
  }
}
