import { confidences, methods, type Options, tails } from "./options";

/** The options in a line, for where the fields are not shown. */
export function optionsText({ method, tail, tailTyped, confidence }: Options): string {
  const textOf = <T>(all: readonly { key: T; text: string }[], key: T): string =>
    all.find((each) => each.key === key)?.text ?? "";
  const after =
    tail === "none"
      ? "ingen svans"
      : tail === "own"
        ? `svans ${tailTyped}`
        : `svans ${textOf(tails, tail).toLowerCase()}`;
  return `${textOf(methods, method)}, ${after}, intervall ${textOf(confidences, confidence)}`;
}
