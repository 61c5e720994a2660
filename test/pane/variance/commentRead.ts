import { plain } from "../views/renderPane";

/** The comment as it reads, without what is said of its figures to those who hear it. */
export function commentRead(): string {
  const shown = document.querySelector(".comment__text")?.cloneNode(true) as Element | undefined;
  shown?.querySelectorAll(".visually-hidden").forEach((each) => each.remove());
  return plain(shown?.textContent);
}

/** The note under it on how the factors are split. */
export const commentNote = (): string =>
  plain(document.querySelector(".comment__note")?.textContent);
