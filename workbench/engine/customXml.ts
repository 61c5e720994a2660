import type { Model } from "./spreadsheetTypes";

/** XML that programs keep in a workbook beside its sheets, as the file holds it. */
export interface CustomXmlPart {
  /** With braces: "{4F2D…}". */
  readonly itemId: string;
  readonly xml: string;
  /** Namespaces that the file says it follows. */
  readonly schemas: readonly string[];
}

interface Held {
  parts: readonly CustomXmlPart[];
  readonly listeners: Set<() => void>;
}

/** The spreadsheet component has no place for them, and its undo shall not reach them. */
const heldBy = new WeakMap<Model, Held>();

function held(model: Model): Held {
  const known = heldBy.get(model) ?? { parts: [], listeners: new Set() };
  heldBy.set(model, known);
  return known;
}

function isPart(value: unknown): value is CustomXmlPart {
  const part = value as Partial<CustomXmlPart> | null;
  return (
    typeof part?.itemId === "string" &&
    typeof part.xml === "string" &&
    Array.isArray(part.schemas) &&
    part.schemas.every((schema) => typeof schema === "string")
  );
}

/** Gives a new model what its saved data kept. */
export function takeCustomXml(model: Model, saved: unknown): void {
  if (Array.isArray(saved)) held(model).parts = saved.filter(isPart);
}

export const customXmlOf = (model: Model): readonly CustomXmlPart[] => held(model).parts;

export function setCustomXml(model: Model, parts: readonly CustomXmlPart[]): void {
  const { listeners } = Object.assign(held(model), { parts });
  for (const listener of listeners) listener();
}

/** Tells of every change; returns what ends it. */
export function onCustomXmlChanged(model: Model, listener: () => void): () => void {
  const { listeners } = held(model);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
