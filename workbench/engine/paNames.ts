import type { FunctionMetadata } from "./metadata";

const nameById = new Map<string, string>();
const idByName = new Map<string, string>();

const key = (word: string): string => word.normalize("NFC").toUpperCase();

/** What the metadata calls a function: the id that workbook files hold, and the name that users see. */
export function rememberPaName({ id, name }: FunctionMetadata): void {
  nameById.set(key(id), name);
  idByName.set(key(name), id);
}

/** The name of a function of namespace PA by its id or by its name; as it is where it is unknown. */
export const paNameOf = (word: string): string => nameById.get(key(word)) ?? key(word);

/** The id of a function of namespace PA, as a file holds it (SJUKLON for SJUKLÖN). */
export const paIdOf = (name: string): string => idByName.get(key(name)) ?? key(name);
