const NUMBER = /^-?\d+(\.\d+)?$/;

/** What a cell holds in which a template's content was typed. */
export function heldContent(content: string): string | number {
  if (content.startsWith("'")) return content.slice(1);
  return NUMBER.test(content) ? Number(content) : content;
}
