import { malmoBase } from "../../../malmo/forecast/malmoBase";
import type { Base } from "../../../src/forecast/base/base";

const SOURCES: ReadonlySet<string> = new Set(
  Object.values(malmoBase.notes ?? {}).map(({ text }) => text),
);

/** Whether a base is the example, whatever has been changed in it: one of its figures rests on its sources. */
export const isExampleBase = ({ name, notes = {} }: Base): boolean =>
  name === malmoBase.name || Object.values(notes).some(({ text }) => SOURCES.has(text));
