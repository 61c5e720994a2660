import { BoundedCache } from "../../../functions/pipeline/boundedCache";
import { SWEDISH_NAMES } from "../swedishNames";
import { nearestFunction } from "./nearestFunction";

/** The component's names of functions for what is written with a sign. */
const SIGNS = {
  ...{ ADD: "+", MINUS: "-", UMINUS: "-", UPLUS: "+", MULTIPLY: "*", DIVIDE: "/", POW: "^" },
  ...{ "UNARY.PERCENT": "%", EQ: "=", NE: "<>", GT: ">", GTE: ">=", LT: "<", LTE: "<=" },
};
const NAMES = new Map([
  ...Object.entries({ ...SWEDISH_NAMES, TRUE: "SANT", FALSE: "FALSKT" }),
  ...Object.entries(SIGNS).map(([name, sign]) => [name, `Operatorn ${sign}`] as const),
]);

/** What is quoted is the user's own, and not a function's name. */
const WORD = /”[^”]*”|"[^"]*"|[A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*/g;
const UNKNOWN = /["”]([\p{L}\p{M}_][\p{L}\p{M}\p{N}_.]*)["”]/u;

/** A file may call the same unknown function in every cell. */
const nearest = new BoundedCache<string, string>(100, (name) => nearestFunction(name) ?? "");

/** The component's messages are sentences with and without a full stop. */
const sentence = (text: string): string => (/[\p{L}\p{N}”")]$/u.test(text) ? `${text}.` : text);

/**
 * An error's message as whole sentences with the functions by their Swedish names, and for a function that
 * there is none of, the one that was perhaps meant.
 */
export function swedishMessage(message: string, code: unknown): string {
  if (code !== "#NAME?") return sentence(message.replace(WORD, (word) => NAMES.get(word) ?? word));
  const unknown = UNKNOWN.exec(message)?.[1];
  const meant = unknown === undefined ? "" : nearest.get(unknown);
  const told = sentence(message);
  return meant === "" ? told : `${told} Menade du ${meant}?`;
}
