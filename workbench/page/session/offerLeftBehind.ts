import { ask } from "../frame/dialog";
import { showNotice } from "../frame/notice";
import { forgetKept } from "../keep/keptWork";
import { findLeftBehind, type LeftBehind } from "../keep/leftBehind";
import type { WorkSession } from "./workSession";

const when = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeStyle: "short" });

async function forget({ id, name }: LeftBehind): Promise<void> {
  const sure = await ask({
    title: "Ta bort arbetet?",
    text: [`”${name}” finns bara i webbläsaren. Det går inte att få tillbaka.`],
    choices: [
      { value: true, label: "Ta bort" },
      { value: false, label: "Behåll", main: true },
    ],
    onEscape: false,
  });
  if (sure) await forgetKept(id);
}

/** Tells of work that a closed tab left in the browser and in no file, so that it is not lost. */
export async function offerLeftBehind(session: WorkSession): Promise<void> {
  // A browser that lets the page keep nothing has nothing left behind.
  const left = await findLeftBehind(session.id).catch(() => undefined);
  if (left === undefined) return;
  const { id, name, keptAt } = left;
  showNotice(
    `”${name}” (${when.format(keptAt)}) finns kvar i webbläsaren från en stängd flik och är inte sparad som fil.`,
    {
      choices: [
        { label: "Öppna", onChoose: () => void session.adopt(id) },
        { label: "Ta bort", onChoose: () => void forget(left) },
        { label: "Inte nu", onChoose: () => undefined },
      ],
    },
  );
}
