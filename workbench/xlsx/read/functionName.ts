import { paNameOf } from "../../engine/paNames";

const MARKS = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;
const PA_STORED = /^_xldudf_PA_/i;
const PA_PLAIN = /^PA\./i;

/** A function as the component calls it: without Excel's marks, a PA function by its name. */
export function functionName(word: string): string {
  const name = word.replace(MARKS, "");
  if (PA_STORED.test(name)) return `PA.${paNameOf(name.replace(PA_STORED, ""))}`;
  if (PA_PLAIN.test(name)) return `PA.${paNameOf(name.replace(PA_PLAIN, ""))}`;
  // The component takes LOG10 for a cell; LOG has 10 as its base where none is said.
  return name.toUpperCase() === "LOG10" ? "LOG" : name.toUpperCase();
}
