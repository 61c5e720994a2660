import { create, element } from "./elements";

export interface NoticeChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface NoticeOptions {
  readonly wrong?: boolean;
  readonly choices?: readonly NoticeChoice[];
}

/** A message above the grid that stays until it is answered. Returns what takes it away. */
export function showNotice(text: string, { wrong = false, choices = [] }: NoticeOptions = {}) {
  const notice = create("div", wrong ? "notice notice--wrong" : "notice");
  notice.append(create("p", "", text));
  const remove = () => notice.remove();
  const offered = choices.length > 0 ? choices : [{ label: "Stäng", onChoose: () => undefined }];
  for (const choice of offered) {
    const button = create("button", "button", choice.label);
    button.type = "button";
    button.addEventListener("click", () => {
      remove();
      choice.onChoose();
    });
    notice.append(button);
  }
  element("notices").append(notice);
  return remove;
}
