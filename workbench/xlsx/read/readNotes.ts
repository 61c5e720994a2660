import { LIMITS } from "../limits";
import { areaOf } from "./cellPlace";
import type { FileParts } from "./fileParts";
import { RunTexts } from "./runTexts";
import { unescaped } from "./sharedTexts";
import { attribute, local, readXml } from "./xmlEvents";

export interface FoundNotes {
  /** By cell, of each sheet in the order that was asked for. */
  readonly notes: readonly Readonly<Record<string, string>>[];
  /** Some had no room, or stand in no cell. */
  readonly lost: boolean;
}

/** The notes of sheets by their parts; their texts without formats. Source: ECMA-376 part 1, 18.7. */
export function readNotes(file: FileParts, sheets: readonly string[]): FoundNotes {
  let room: number = LIMITS.noteLetters;
  let lost = false;
  const seen = new Set<string>();
  const notes = sheets.map((sheet) => {
    const found: Record<string, string> = {};
    for (const part of file.related(sheet, "comments")) {
      // No program gives two sheets one part.
      if (seen.has(part)) continue;
      seen.add(part);
      let cell = "";
      const gathered = new RunTexts();
      readXml(file.text(part) ?? "", {
        open: (name, attributes) => {
          const word = local(name);
          if (word === "comment") {
            cell = attribute(attributes, "ref") ?? "";
            gathered.begin();
          } else gathered.open(word);
        },
        text: (more) => gathered.add(more),
        close: (name) => {
          const word = local(name);
          if (word !== "comment") gathered.close(word);
          else {
            const { text } = gathered;
            const area = areaOf(cell);
            const isCell = area?.top === area?.bottom && area?.left === area?.right;
            if (area === undefined || !isCell || text.length > room) lost = true;
            else {
              room -= text.length + LETTERS_A_NOTE;
              found[cell.replaceAll("$", "").toUpperCase()] = unescaped(text);
            }
          }
        },
      });
    }
    return found;
  });
  return { notes, lost };
}

/** What a note costs beside its text, so that empty ones are not for nothing. */
const LETTERS_A_NOTE = 50;
