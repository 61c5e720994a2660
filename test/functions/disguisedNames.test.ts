import { functions } from "../../functions/generated/register";
import { readCases } from "../../scripts/generate/caseFile";
import { labelKey } from "../../src/parameters/labelKey";
import { disguised, disguises } from "../known/disguises";
import { answer } from "./answers";

/** Every text of an answer as people read it, case aside; an error quotes what it got as it came. */
function asRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== "string") return value;
  return value.startsWith("#") ? value.split(" ")[0] : labelKey(value);
}

const hasText = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasText) : typeof value === "string" && value !== "";

const named = Object.keys(functions).flatMap((id) =>
  readCases(id)
    .filter(({ args, error }) => error === undefined && hasText(args))
    .map(({ formula, args }) => [formula, id, args] as const),
);

describe.each(Object.entries(disguises))("%s", (_what, disguise) => {
  test.each(named)("%s answers the same", (_formula, id, args) => {
    const plain = answer(id, ...args);
    const other = answer(id, ...(disguised(args, disguise) as unknown[]));
    expect(asRead(other)).toEqual(asRead(plain));
  });
});
