/** A text with, where it has one, its formatted form. */
export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

const PLAIN = "text/plain";
const HTML = "text/html";

async function byClipboard({ text, html }: Copied): Promise<void> {
  if (html === undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const item = new ClipboardItem({
    [PLAIN]: new Blob([text], { type: PLAIN }),
    [HTML]: new Blob([html], { type: HTML }),
  });
  await navigator.clipboard.write([item]);
}

/** By the copying of the page itself, which a pane may do where the clipboard is shut for it. */
function byCopyEvent({ text, html }: Copied): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData(PLAIN, text);
    if (html !== undefined) event.clipboardData?.setData(HTML, html);
    isDone = event.clipboardData !== null;
  };
  document.addEventListener("copy", put, { capture: true });
  try {
    // Deprecated with nothing in its place: where Office shuts the clipboard it is the only way.
    return document.execCommand("copy") && isDone;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put, { capture: true });
  }
}

/** Puts a text on the clipboard, formatted too where it has such a form; false where the host does not allow it, as Office's panes may not. */
export async function copyText(copied: Copied): Promise<boolean> {
  try {
    await byClipboard(copied);
    return true;
  } catch {
    return byCopyEvent(copied);
  }
}
