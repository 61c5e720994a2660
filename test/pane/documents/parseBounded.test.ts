import { parseBounded } from "../../../taskpane/documents/parseBounded";
import { ModelError } from "../../../src/modelError";

const nested = (open: string, depth: number, close: string): string =>
  open.repeat(depth) + "1" + close.repeat(depth);

test.each([
  ["arrays in arrays, two million deep", nested("[", 1_999_999, "]"), "för djupt"],
  ["objects in objects, 500 000 deep", nested('{"a":', 500_000, "}"), "för djupt"],
  [
    "a million keys",
    `{${Array.from({ length: 1_000_000 }, (_, key) => `"k${key}":1`).join()}}`,
    "större än 4 miljoner tecken",
  ],
  [
    "400 000 short keys",
    `{${Array.from({ length: 400_000 }, (_, key) => `"${key.toString(36)}":1`).join()}}`,
    "för många uppgifter",
  ],
  ["a key that reaches into objects", '{"a":{"__proto__":1}}', "inte tillåten"],
  ["a text cut off", '{"a":[1,2', "skadat"],
])("%s is refused, with what is wrong", (_, text, told) => {
  expect(() => parseBounded(text)).toThrow(ModelError);
  expect(() => parseBounded(text)).toThrow(told);
});
