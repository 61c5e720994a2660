import metadata from "../../functions/generated/functions.json";
import { definitions } from "../../functions/generated/register";
import { readCases } from "../../scripts/generate/caseFile";
import { FunctionsRuntime, type Reply } from "../../bench/functionsRuntime";

// Every parameter of every function, as metadata and cases have them: a new function is held to it too.
const runtime = new FunctionsRuntime(undefined, true);
afterAll(() => runtime.close());

/** As little as a number can be and be none of 0: what is continuous at 0 answers nearly the same. */
const NEARLY_NOTHING = 1e-9;

const asCell = (value: unknown): unknown => (Array.isArray(value) ? value : [[value ?? null]]);
const numbersIn = (reply: Reply): readonly unknown[] => (reply.value as unknown[][]).flat();

function expectNearlyTheSame(reply: Reply, other: Reply): void {
  const theirs = numbersIn(other);
  expect(numbersIn(reply)).toHaveLength(theirs.length);
  for (const [place, cell] of numbersIn(reply).entries()) {
    if (typeof cell !== "number") expect(cell).toEqual(theirs[place]);
    else expect(cell).toBeCloseTo(theirs[place] as number, 2);
  }
}

describe.each(metadata.functions.filter(({ parameters }) => parameters.length > 0))(
  "blank cells given to $name",
  ({ id, name, parameters }) => {
    const [good] = readCases(id).filter(({ error }) => error === undefined);
    const definition = definitions[id];
    if (good === undefined || definition === undefined) throw new Error(`${id} has no case`);
    const call = (k: number, value: unknown): Promise<Reply> => {
      const args = parameters.map((_, i) => (good.args[i] === undefined ? null : good.args[i]));
      return runtime.call(
        id,
        args.map((arg, i) => (i === k ? value : arg === null ? null : asCell(arg))),
      );
    };

    test.concurrent.each(parameters.map((parameter, k) => [parameter.name, k] as const))(
      "%s: a blank that comes as text, as nothing or in a range is one that is left out",
      async (_name, k) => {
        const omitted = await call(k, null);
        const blanks = await Promise.all([[[""]], [[null]], ""].map((v) => call(k, v)));
        for (const reply of blanks) expect(reply).toEqual(omitted);
        if (omitted.ok) expect(parameters[k]).toHaveProperty("optional");
        else
          expect(omitted.value).toContain(`PA.${name}: ${parameters[k]?.name ?? ""} saknas. Ange `);
      },
    );

    test.concurrent.each(parameters.map((parameter, k) => [parameter.name, k] as const))(
      "%s: a blank that comes as 0 is the number 0, refused by the parameter's name where it is none",
      async (parameter, k) => {
        const { fallback, unit = "" } = definition.parameters[k] ?? {};
        const [zero, omitted, nearly] = await Promise.all(
          [[[0]], null, [[NEARLY_NOTHING]]].map((value) => call(k, value)),
        );
        if (zero === undefined || omitted === undefined || nearly === undefined) throw new Error();
        if (!zero.ok) {
          expect(zero.value).toMatch(new RegExp(`^PA\\.${name}: .*(${parameter}|${unit})`, "i"));
          return;
        }
        // Where 1 is the default 0 would leave nothing of the answer; an amount of kronor is no factor.
        if (unit !== "kronor") expect(fallback).not.toBe(1);
        if (fallback === 0) expect(zero).toEqual(omitted);
        // A number that must be whole is refused as nearly nothing; its 0 is a case of its own.
        else if (nearly.ok) expectNearlyTheSame(zero, nearly);
        else expect(nearly.value).toContain("ska vara ett helt tal");
      },
    );

    const ranges = parameters.flatMap((parameter, k) =>
      Array.isArray(good.args[k]) && definition.parameters[k]?.whole === true
        ? [[parameter.name, k, good.args[k] as unknown[][]] as const]
        : [],
    );
    if (ranges.length === 0) return;

    test.concurrent.each(ranges)(
      "%s: blank cells and rows in it are blank, whether they come as nothing, as text or as 0",
      async (parameter, k, rows) => {
        const blank = (value: unknown): unknown[][] =>
          rows.map((row) => row.map((cell) => (cell === null || cell === "" ? value : cell)));
        const below = (value: unknown): unknown[][] => [...rows, (rows[0] ?? []).map(() => value)];
        const answer = await call(k, rows);
        const same = [blank(null), blank(""), below(null), below("")];
        for (const reply of await Promise.all(same.map((value) => call(k, value)))) {
          expect(reply).toEqual(answer);
        }
        for (const reply of await Promise.all([blank(0), below(0)].map((v) => call(k, v)))) {
          if (reply.ok) expect(reply).toEqual(answer);
          else expect(reply.value).toMatch(new RegExp(`^PA\\.${name}: .*(är 0|”0”|${parameter})`));
        }
      },
    );
  },
);
