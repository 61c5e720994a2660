import * as v from "valibot";
import { DAMAGED, read, says, stored } from "../stored";
import type { SetAside } from "./scenarioDocument";

/** As long as a text of a stored document may be. */
const PIECE = 4000;
const MOST_PIECES = 2000;
/** Deeper than any document that PA-kalkyl reads; written and read anew it would end the stack. */
const DEEPEST = 20;
const { object, list, text } = stored;
const WHAT = "Något som lagts åt sidan";

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)));

/** Something set aside as it is stored: whatever it is, as pieces of text that any version can read. */
export interface StoredAside {
  readonly name: string;
  readonly reason: string;
  readonly json: readonly string[];
}

export function storedAside({ name, reason, raw }: SetAside): StoredAside {
  const json = JSON.stringify(raw ?? null);
  const count = Math.ceil(json.length / PIECE);
  return {
    name,
    reason,
    json: Array.from({ length: count }, (_, place) =>
      json.slice(place * PIECE, (place + 1) * PIECE),
    ),
  };
}

const storedThing = object(WHAT, {
  json: v.pipe(
    list(WHAT, MOST_PIECES, v.unknown()),
    v.transform((pieces) => pieces.map(String).join("")),
    v.parseJson(undefined, says(WHAT, DAMAGED)),
    v.check(
      (raw) => !isDeeper(raw, DEEPEST),
      says(WHAT, "är djupare än det som PA-kalkyl sparar. Hämta en tidigare kopia."),
    ),
  ),
  name: text("Namnet på något som lagts åt sidan", PIECE),
  reason: text("Skälet till något som lagts åt sidan", PIECE),
});

/** @throws ModelError `invalid` where it is damaged in its turn. */
export function readAside(value: unknown): SetAside {
  const { json: raw, ...kept } = read(storedThing, value);
  return { ...kept, raw };
}
