import { showNotice } from "../frame/notice";
import { sessionTexts } from "./sessionTexts";

interface NotAlong {
  /** Changes that were not kept in the browser when another tab took over. */
  readonly changes: boolean;
  /** What was being typed. */
  readonly typed: string | undefined;
}

/** Says that the tab may only read, why, and what did not follow to the other one; returns what removes it. */
export function showReadonlyNotice(
  reason: string,
  { changes, typed }: NotAlong,
  choices: { readonly takeOver: () => void; readonly copy: () => void },
): () => void {
  const texts = [
    reason,
    ...(changes ? [sessionTexts.notTakenAlong] : []),
    ...(typed === undefined ? [] : [sessionTexts.halfTyped(typed)]),
  ];
  return showNotice(texts.join(" "), {
    choices: [
      { label: "Arbeta vidare här", onChoose: choices.takeOver },
      { label: "Öppna som kopia", onChoose: choices.copy },
    ],
  });
}
