/** The pane's page without what Office and we have put after its name. */
export const barePage = (): URL => new URL(window.location.pathname, window.location.href);

/** The same page under an address that no cache has seen: some keep what they are told to ask for. */
export function unseen(page: URL): URL {
  const address = new URL(page.href);
  // Put behind what is there, letter for letter: Office reads its own part of it.
  address.search += `${address.search === "" ? "?" : "&"}bygge=${Date.now().toString(36)}`;
  return address;
}
