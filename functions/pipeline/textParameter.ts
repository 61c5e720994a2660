import { type Parameter, refuse } from "./parameter";
import { errorCodeOf } from "./inputValue";

const LONGEST_TEXT = 255;

/** A text that must be given; spaces around it do not count. */
export function textParameter(name: string, takes: string): Parameter<string> {
  return {
    name,
    takes,
    unit: "text",
    optional: false,
    fallback: "",
    read: (value, subject) =>
      typeof value === "string" && errorCodeOf(value) === undefined && value.length <= LONGEST_TEXT
        ? value.trim()
        : refuse(value, subject, { takes }),
  };
}

/** A text that may be left out, with a meaning of its own: `fallbackText`. */
export function optionalText(
  name: string,
  takes: string,
  fallbackText: string,
): Parameter<string | undefined> {
  return { ...textParameter(name, takes), optional: true, fallback: undefined, fallbackText };
}
