const FIELDS = "select, input, button, textarea, a[href]";

/** The first field or button that comes after an element on the page. */
export function fieldAfter(element: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(FIELDS)].find(
    (field) =>
      !element.contains(field) &&
      (element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
