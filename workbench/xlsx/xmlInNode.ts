// First: the component must be loaded before anything that looks like a browser exists.
import "../engine/spreadsheet";
import { JSDOM } from "jsdom";

/** Lends Node the XML parser and writer that a browser has. Idempotent. */
export function xmlInNode(): void {
  const { DOMParser, XMLSerializer } = new JSDOM("").window;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
}
