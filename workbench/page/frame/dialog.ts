import { create, element } from "./elements";

export interface DialogChoice<T> {
  readonly value: T;
  readonly label: string;
  /** The choice that Enter takes. One a dialog. */
  readonly main?: boolean;
}

interface DialogContent<T> {
  readonly title: string;
  /** A paragraph each. */
  readonly text: readonly string[];
  readonly choices: readonly DialogChoice<T>[];
  /** What Escape means. */
  readonly onEscape: T;
  readonly more?: Node;
}

let count = 0;

/**
 * Asks in a modal dialog and resolves with the choice. The native dialog keeps the focus inside,
 * makes the rest inert and gives the focus back to where it was.
 */
export function ask<T>(content: DialogContent<T>): Promise<T> {
  const dialog = create("dialog", "dialog");
  const heading = create("h2", "", content.title);
  count += 1;
  heading.id = `dialog-${count}`;
  dialog.setAttribute("aria-labelledby", heading.id);
  const buttons = create("div", "dialog__buttons");
  dialog.append(heading, ...content.text.map((text) => create("p", "", text)));
  if (content.more !== undefined) dialog.append(content.more);
  dialog.append(buttons);
  document.body.append(dialog);
  // Keys typed in the dialog are not meant for the grid, which listens on the whole window.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());

  return new Promise((resolve) => {
    let answer = content.onEscape;
    for (const choice of content.choices) {
      const className = choice.main === true ? "button button--main" : "button";
      const button = create("button", className, choice.label);
      button.type = "button";
      button.autofocus = choice.main === true;
      button.addEventListener("click", () => {
        answer = choice.value;
        dialog.close();
      });
      buttons.append(button);
    }
    dialog.addEventListener("close", () => {
      dialog.remove();
      // What had the focus may be gone since, a menu for example; then the cells have it.
      if (document.activeElement === document.body) element("grid").focus();
      resolve(answer);
    });
    dialog.showModal();
  });
}

/** Tells something that has to be read before going on. */
export async function tell(title: string, ...text: string[]): Promise<void> {
  await ask({
    title,
    text,
    choices: [{ value: undefined, label: "Stäng", main: true }],
    onEscape: undefined,
  });
}
