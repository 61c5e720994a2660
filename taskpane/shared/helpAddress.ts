/**
 * The address of a handbook page on our own host, whatever host the metadata was written for, so
 * that a link never leads anywhere else.
 */
export function helpAddress(helpUrl: string): string {
  const page = /([a-z0-9_-]+\.html)$/i.exec(helpUrl)?.[1] ?? "index.html";
  return `help/${page}`;
}

/** The handbook's first page. */
export const HANDBOOK = "help/index.html";
