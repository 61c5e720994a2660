import { definitions, functions } from "../../functions/generated/register";
import metadata from "../../functions/generated/functions.json";
import type { NeutralFunction } from "../../functions/neutralFunction";
import { CellError } from "../../functions/pipeline/cellError";
import { type FunctionCase, readCases } from "../../scripts/generate/caseFile";
import { overtaken } from "../../scripts/generate/overtaken";
import { outcomeOf } from "../../scripts/generate/runCase";
import { FunctionsRuntime, type Reply, RUNTIME_CODE } from "../../bench/functionsRuntime";

const runtime = new FunctionsRuntime();
afterAll(() => runtime.close());

/** As Excel sends it: a cell is an array of one row of one, what is left out is null. */
function sent(args: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, i) => {
    const arg = args[i];
    return arg === undefined || arg === null || Array.isArray(arg) ? (arg ?? null) : [[arg]];
  });
}

/** What a cell of the reply shows: its value, or the code of its error. */
function shown(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, basicValue, message } = cell as Record<string, unknown>;
  expect(type).toBe("Error");
  expect(message).toMatch(/^PA\.[A-ZÅÄÖ]+.*[.?]$/);
  return basicValue;
}

function expectError(
  reply: Reply,
  code: keyof typeof RUNTIME_CODE,
  message: string | RegExp,
): void {
  expect(reply).toEqual({
    ok: false,
    value: typeof message === "string" ? message : expect.stringMatching(message),
    code: RUNTIME_CODE[code],
  });
}

const ANY_MESSAGE = /^PA\.[A-ZÅÄÖ]+.*[.?]$/;

/**
 * What the sources answer today to a case whose years have been decided since it was worked. Its own
 * answer is held by the sources with the amounts of that time.
 */
function answeredNow(id: string, { formula, args, source }: FunctionCase): FunctionCase {
  const outcome = outcomeOf(functions[id] as NeutralFunction, args);
  const call = { formula, args, source };
  if ("error" in outcome) {
    const { code, message } = outcome.error;
    return { ...call, error: code === "#N/A" ? code : "#VALUE!", message };
  }
  const cells = outcome.rows.map((row) =>
    row.map((cell) => (cell instanceof CellError ? cell.code : (cell as string | number))),
  );
  return { ...call, expected: cells };
}

function expectAnswer(reply: Reply, id: string, each: FunctionCase): void {
  const { expected, startsWith, error, message } = overtaken(each) ? answeredNow(id, each) : each;
  if (error !== undefined) {
    expectError(reply, error, message ?? ANY_MESSAGE);
    return;
  }
  expect(reply.ok).toBe(true);
  const rows = reply.value as unknown[][];
  if (startsWith === undefined) {
    const cells = rows.map((row) => row.map(shown));
    expect(cells).toEqual(Array.isArray(expected) ? expected : [[expected]]);
  } else {
    expect(String(rows[0]?.[0]).startsWith(startsWith)).toBe(true);
  }
}

/** What no parameter takes, and how a message shows it. */
const BAD: readonly (readonly [what: string, value: unknown, shown: string])[] = [
  ["a truth value", true, "SANT"],
  ["text", "abc", "texten ”abc”"],
  ["a negative number", -7, "−7"],
  ["a huge number", 1e20, "1E+20"],
  [
    "an error cell",
    { type: "Error", basicType: "Error", basicValue: "#N/A" },
    "felvärdet #SAKNAS!",
  ],
  ["an error of older Excel", { code: "#REF!", message: "" }, "felvärdet #REFERENS!"],
  ["an object", { type: "Entity", text: "kort" }, "ett värde som varken är tal eller text"],
];

// The runtime sends its answers every half second: tests that wait together wait once.
describe.each(metadata.functions)("$name under Microsoft's runtime", ({ id, name, parameters }) => {
  const cases = readCases(id);
  const good = cases.find(({ error }) => error === undefined);
  if (good === undefined) throw new Error(`${id} has no case that works`);

  test.concurrent("answers its cases, with omitted arguments as null", async () => {
    const replies = await Promise.all(
      cases.map(({ args }) => runtime.call(id, sent(args, parameters.length))),
    );
    replies.forEach((reply, i) => {
      const each = cases[i];
      if (each !== undefined) expectAnswer(reply, id, each);
    });
  });

  test.concurrent("takes bare values and blank optional cells as well", async () => {
    const { length } = parameters;
    const bare = Array.from({ length }, (_, i) => good.args[i] ?? null);
    const blank = Array.from({ length }, (_, i) => good.args[i] ?? [[""]]);
    const replies = await Promise.all([runtime.call(id, bare), runtime.call(id, blank)]);
    for (const reply of replies) expectAnswer(reply, id, good);
  });

  if (parameters.length === 0) return;

  test.concurrent("names the parameter and what it got, for every kind of bad input", async () => {
    const calls = parameters.flatMap(({ name: parameter }, k) =>
      BAD.filter(([, value]) => !accepts(name, parameter, value)).map(([, value, got]) => {
        const args = sent(good.args, parameters.length);
        args[k] = [[value]];
        return { args, got: `PA.${name}: ${parameter} fick ${got}` };
      }),
    );
    const replies = await Promise.all(calls.map(({ args }) => runtime.call(id, args)));
    replies.forEach((reply, i) => {
      expectError(reply, "#VALUE!", new RegExp(`^${escaped(calls[i]?.got ?? "?")}`));
    });
  });

  test.concurrent("says which required argument is missing", async () => {
    const calls = parameters.flatMap((parameter, k) => {
      if ("optional" in parameter) return [];
      const args = sent(good.args, parameters.length);
      args[k] = [[""]];
      return [{ args, missing: parameter.name }];
    });
    const replies = await Promise.all(calls.map(({ args }) => runtime.call(id, args)));
    replies.forEach((reply, i) => {
      const missing = escaped(calls[i]?.missing ?? "?");
      expectError(reply, "#VALUE!", new RegExp(`^PA\\.${name}: ${missing} saknas\\. Ange `));
    });
  });

  test.concurrent(
    "keeps an error inside an array to its own cells, as an error Excel knows",
    async () => {
      const args = sent(good.args, parameters.length);
      const first = args[0] as unknown[][];
      if (!definitions[id]?.takesRanges || first.length !== 1) return;
      args[0] = [first[0], [{ type: "Error", basicType: "Error", basicValue: "#N/A" }], first[0]];
      const reply = await runtime.call(id, args);
      expect(reply.ok).toBe(true);
      const rows = (reply.value as unknown[][]).slice(-3).map((row) => row.map(shown));
      expect(new Set(rows[1])).toEqual(new Set(["#VALUE!"]));
      expect(rows[0]).toEqual(rows[2]);
      expect(rows[0]).not.toContain("#VALUE!");
    },
  );
});

/** Where any text is taken. */
const TEXTS = ["PARAMETER.namn", "AVVIKELSETEXT.första", "AVVIKELSETEXT.andra"].concat(
  ["enhet", "underlag", "datum", "saknas"].map((parameter) => `RETROTEXT.${parameter}`),
);

/** Amounts may be negative, and a name may be any text. */
function accepts(name: string, parameter: string, value: unknown): boolean {
  const signed = ["egenregi", "löneökning", "belopp", "utanfaktura"].includes(parameter);
  return (value === -7 && signed) || (value === "abc" && TEXTS.includes(`${name}.${parameter}`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

test("the runtime itself would show what our functions never let out", async () => {
  const naked = new FunctionsRuntime(`
    CustomFunctions.associate("NAKEN", (kind) => {
      if (kind === "NaN") return NaN;
      if (kind === "throw") throw new TypeError("x is undefined");
      return [[NaN, undefined]];
    });`);
  const replies = await Promise.all(
    ["NaN", "throw", "array"].map((kind) => naked.call("NAKEN", [kind])),
  );
  naked.close();
  expect(replies.map(({ ok }) => ok)).toEqual([false, false, true]);
  expect(replies[2]?.value).toEqual([[null, null]]);
});
