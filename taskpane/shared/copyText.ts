/** Puts a text on the clipboard; false where the host does not allow it, as Office's panes may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
