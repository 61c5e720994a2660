import { create, element } from "./elements";

const SHOWN_MS = 8000;

/** A short message that goes away by itself; screen readers read it where it is put. */
export function showToast(text: string): void {
  const toast = create("div", "notice");
  toast.append(create("p", "", text));
  element("notices").append(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}
