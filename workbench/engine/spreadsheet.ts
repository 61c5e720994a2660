import * as library from "@odoo/o-spreadsheet";
import type { SpreadsheetLibrary } from "./spreadsheetLibrary";

/**
 * The spreadsheet component, behind our own types. The only file that imports the package, so that
 * it stays a chunk of its own and a new version is held against one list of what we use.
 *
 * In Node the package must be loaded before a global `document` or DOMParser exists (its component
 * library takes a global document for a browser); import this file before setting either.
 */
export const spreadsheet = library as unknown as SpreadsheetLibrary;

// The component groups the commands of a batch with a method that Node 20 does not have.
const builtIn = Object as { groupBy?: unknown };
builtIn.groupBy ??= function <T>(items: Iterable<T>, keyOf: (item: T, index: number) => string) {
  const groups = Object.create(null) as Record<string, T[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};
