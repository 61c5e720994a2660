import type { FileCell, FileValue } from "./fileModel";
import { isoSerial } from "./isoSerial";
import { unescaped, type SharedTexts } from "./sharedTexts";
import { isOn, number } from "./xmlValues";

/** A cell as the file writes it: its kind (t), value (v) and own text (is). */
export interface WrittenCell {
  readonly type: string;
  readonly text: string | undefined;
  readonly inline: string | undefined;
  readonly told: { readonly texts: SharedTexts; readonly date1904: boolean };
}

/** What a cell holds, in the file's own date system. */
export function cellAnswer({ type, text, inline, told }: WrittenCell): {
  kind: FileCell["kind"];
  value: FileValue;
} {
  switch (type) {
    case "inlineStr":
      if (inline === undefined && text === undefined) break;
      return { kind: "text", value: unescaped(inline ?? text ?? "") };
    case "s": {
      const place = number(text);
      if (place === undefined) break;
      return { kind: "text", value: told.texts.texts[place] ?? "" };
    }
    case "str":
      if (text === undefined) break;
      return { kind: "text", value: unescaped(text) };
    case "b":
      if (text === undefined || text.trim() === "") break;
      return {
        kind: "boolean",
        value: isOn(text.trim()) || (Number(text) !== 0 && !/^false$/i.test(text.trim())),
      };
    case "e":
      if (text === undefined || text === "") break;
      return { kind: "error", value: text.trim() };
    case "d": {
      if (text === undefined || text.trim() === "") break;
      const serial = isoSerial(text);
      // In the file's own date system, as its numbers are.
      if (serial !== undefined) {
        const dated = /^\s*\d{4}/.test(text);
        return { kind: "number", value: dated && told.date1904 ? serial - 1462 : serial };
      }
      return { kind: "text", value: unescaped(text) };
    }
    default: {
      if (inline !== undefined && text === undefined)
        return { kind: "text", value: unescaped(inline) };
      if (text === undefined || text.trim() === "") break;
      const value = number(text);
      return value === undefined
        ? { kind: "text", value: unescaped(text) }
        : { kind: "number", value };
    }
  }
  return { kind: "empty", value: null };
}
