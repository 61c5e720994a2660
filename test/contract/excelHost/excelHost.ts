import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { answer } from "./answer";
import { type HostObject, workbookObject } from "./objects";
import type { Request, Response } from "./protocol";
import { type Answers, HostWorkbook } from "./workbook";

const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const LIBRARY_SOURCE = readFileSync(LIBRARY, "utf8");

/** Excel holds the request until the user leaves the cell (Excel.RunOptions.delayForCellEdit). */
const DELAY_FOR_CELL_EDIT = 64;
/** The library's numbers for its events: category, and WorksheetSelectionChanged, WorksheetActivated. */
const EVENT_CATEGORY = 65536;
const EVENT_TYPES = { selection: 14, activated: 11 } as const;

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Message {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: Request | string };
}

/** Microsoft's own Excel library over a workbook in memory, with round trips counted. */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  readonly Excel: typeof Excel;
  readonly events = new Set<string>();
  /** What this Excel does not do, "Chart.Left", with the code of its error. */
  readonly refuses = new Map<string, string>();
  /** Requests that asked something of the workbook; the library's own tidying is not counted. */
  roundTrips = 0;
  /** Called when the host has answered, with how many round trips there have been. */
  onRoundTrip: ((roundTrips: number) => void) | undefined;
  private readonly dom: JSDOM;
  private readonly bridge: Bridge;
  private readonly root: HostObject;
  private readonly kept = new Map<string, HostObject>();
  private waiting: Message[] = [];
  private editing = false;

  constructor(sheetNames: readonly string[], answers: Answers) {
    this.workbook = new HostWorkbook(sheetNames, answers);
    this.root = workbookObject(this.workbook, this.events);
    this.dom = new JSDOM("<!doctype html>", {
      runScripts: "outside-only",
      url: "https://localhost/",
    });
    const { window } = this.dom;
    this.bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => this.receive(JSON.parse(text) as Message),
    };
    Object.assign(window, { _richApiNativeBridge: this.bridge });
    window.eval(LIBRARY_SOURCE);
    this.Excel = window["Excel"] as typeof Excel;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const held = this.waiting;
    this.waiting = [];
    for (const message of held) this.respond(message);
  }

  /** The user marks another range: the events that Excel sends, where someone listens. */
  mark(sheet: string, address: string): void {
    const before = this.workbook.selected.sheet;
    const target = this.workbook.sheet(sheet);
    this.workbook.selected = { sheet: target, area: this.workbook.area(address) };
    const event = target === before ? "selection" : "activated";
    if (!this.events.has(event)) return;
    const message = JSON.stringify({ worksheetId: target.id, address });
    this.send({
      type: 3,
      message: { entries: [[EVENT_CATEGORY, EVENT_TYPES[event], "Workbook", message, 0]] },
    });
  }

  close(): void {
    this.dom.window.close();
  }

  private receive(message: Message): void {
    if (this.editing && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      this.waiting.push(message);
      return;
    }
    this.respond(message);
  }

  private respond({ id, message }: Message): void {
    const request =
      typeof message.body === "string" ? (JSON.parse(message.body) as Request) : message.body;
    const tidying = request.Actions.every(
      (action) => action.ActionType === 1 || action.Name === "_RemoveReference",
    );
    if (!tidying) this.roundTrips += 1;
    const refusal = this.refusal(JSON.stringify(request).length);
    const response = refusal ?? answer(this.root, request, this.kept, this.refuses);
    if (!tidying) this.onRoundTrip?.(this.roundTrips);
    const body = JSON.stringify(response);
    this.send({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
  }

  private refusal(letters: number): Response | undefined {
    const refuse = (code: string): Response => ({
      Error: { Code: code, Message: "", ActionIndex: 0 },
      Results: [],
    });
    if (this.editing) return refuse("InvalidOperationInCellEditMode");
    return letters > this.workbook.mostLetters
      ? refuse("RequestPayloadSizeLimitExceeded")
      : undefined;
  }

  /** Always on a later tick, as from another process. */
  private send(message: unknown): void {
    setTimeout(() => this.bridge.onMessageFromHost?.(JSON.stringify(message)), 0);
  }
}
