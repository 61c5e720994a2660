import { type RefObject, useEffect } from "react";

const HEADING = "h2, h3, h4";
/** What a reader of the page can be told to be in. */
const PLACE = "ul, ol, fieldset, form, section, [role=group], [role=region]";

/** Where the focus goes in what is left around the thing that had it. */
function placeIn(around: HTMLElement): HTMLElement | undefined {
  const heading = around.querySelector<HTMLElement>(HEADING);
  const place = heading?.querySelector<HTMLElement>("button") ?? heading;
  // The view as a whole begins with the bar and the parts to choose from, which have no heading.
  if (around.matches("section, ul, ol, [role=group]")) return around;
  return place ?? (around.matches(PLACE) ? around : undefined);
}

function giveFocus(to: HTMLElement): void {
  // Only what takes the focus by itself may keep its place in the order of Tab.
  if (to.tabIndex < 0) to.tabIndex = -1;
  to.focus({ preventScroll: true });
}

/**
 * When what has the focus is taken away, the focus goes to the nearest list, group or heading around it
 * that is left: on the page's own body the keyboard would have to begin from the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => {
    const view = root.current;
    if (view === null) return undefined;
    const page = view.ownerDocument;
    /** What had the focus last, and what it stands in, the nearest first. */
    let way: HTMLElement[] = [];
    const note = ({ target }: FocusEvent): void => {
      way = [];
      for (let at = target as HTMLElement | null; at !== null; at = at.parentElement) {
        way.push(at);
        if (at === view) return;
      }
    };
    const keep = (): void => {
      const [had, ...around] = way;
      if (had === undefined || had.isConnected || page.activeElement !== page.body) return;
      // Whoever works in the cells beside the pane stays there.
      if (!page.hasFocus()) return;
      for (const each of around) {
        const place = each.isConnected ? placeIn(each) : undefined;
        if (place !== undefined) return giveFocus(place);
      }
    };
    // The whole page: a question that closes stands outside of the view.
    const changes = new MutationObserver(keep);
    changes.observe(page.body, { childList: true, subtree: true });
    view.addEventListener("focusin", note);
    return () => {
      changes.disconnect();
      view.removeEventListener("focusin", note);
    };
  }, [root]);
}
