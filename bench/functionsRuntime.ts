import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";

const ROOT = path.resolve(__dirname, "..");
const RUNTIME = "node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js";
const BUILT = "dist/functions.js";

/** Arguments may hold error cells. */
const ERRORS_ALLOWED = 4;

/** How Excel is told of an error. */
export const RUNTIME_CODE = { "#N/A": 1, "#VALUE!": 7 } as const;

/** What Excel gets: a value, or a message and the runtime's error code. */
export interface Reply {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number | undefined;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

interface Action {
  readonly Id?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

type Result = readonly [id: number, ok: boolean, value: unknown, ...rest: unknown[]];

interface Sent {
  readonly id: number;
  readonly message?: { readonly body?: string | { readonly Actions?: readonly Action[] } };
}

function isResult(value: unknown): value is Result {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "boolean";
}

/** Every result in what the runtime sends; it nests batches in arrays. */
function resultsIn(value: unknown): Result[] {
  if (isResult(value)) return [value];
  if (typeof value === "string" && value.startsWith("[")) return resultsIn(JSON.parse(value));
  return Array.isArray(value) ? value.flatMap(resultsIn) : [];
}

function read(file: string): string {
  const full = path.join(ROOT, file);
  if (!existsSync(full)) throw new Error(`${file} is missing: npm run build`);
  return readFileSync(full, "utf8");
}

/** What the runtime waits for more results before it sends those it has, ms. */
const GATHERED_FOR = 500;

function hurry(window: JSDOM["window"]): void {
  const { setTimeout: later } = window;
  window.setTimeout = ((run: () => void, wait?: number) =>
    later(run, wait === GATHERED_FOR ? 0 : wait)) as typeof later;
}

/** Microsoft's own custom-functions runtime with the built functions loaded, and a host to call them. */
export class FunctionsRuntime {
  readonly window: JSDOM["window"];
  private readonly bridge: Bridge;
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private invocations = 0;

  /** `isHurried`: results go at once, which the runtime gathers for half a second; for many calls in turn. */
  constructor(script: string = read(BUILT), isHurried = false) {
    // The library finds its place by the name of this file.
    const page = '<script src="https://localhost/custom-functions-runtime.debug.js"></script>';
    const dom = new JSDOM(page, {
      runScripts: "outside-only",
      url: "https://localhost:3000/",
      // The library misses a helper of the real host page and says so; the functions need none.
      virtualConsole: new VirtualConsole(),
    });
    this.window = dom.window;
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.receive(text) };
    Object.assign(this.window, { _richApiNativeBridge: this.bridge });
    if (isHurried) hurry(this.window);
    this.window.eval(read(RUNTIME));
    this.window.eval(script);
  }

  /** Calls a function as Excel does: values as JSON, omitted arguments as null. */
  call(id: string, args: readonly unknown[]): Promise<Reply> {
    this.invocations += 1;
    const invocation = this.invocations;
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      const text = JSON.stringify([invocation, id, args, "Blad1!A1", ERRORS_ALLOWED]);
      this.send({ type: 3, message: { entries: [[1, 1000, 0, text, invocation]] } });
    });
  }

  close(): void {
    this.window.close();
  }

  private send(message: unknown): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private receive(text: string): void {
    const { id, message } = JSON.parse(text) as Sent;
    const body = message?.body;
    const { Actions = [] } = (typeof body === "string" ? JSON.parse(body) : (body ?? {})) as {
      Actions?: readonly Action[];
    };
    const answer = Actions.map((action) => ({ ActionId: action.Id, Value: null }));
    const reply = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: answer }) };
    // Without an answer the runtime sends its results again for a minute.
    setTimeout(() => this.send({ id, type: 1, message: reply }), 0);
    for (const [invocation, ok, value, code] of Actions.flatMap((action) =>
      resultsIn(action.ArgumentInfo?.Arguments),
    )) {
      this.waiting.get(invocation)?.({
        ok,
        value,
        code: typeof code === "number" ? code : undefined,
      });
      this.waiting.delete(invocation);
    }
  }
}
