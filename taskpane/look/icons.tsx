import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import type { ReactElement } from "react";

/** Drawn for the pane on a 16 px grid; Fluent's own icons are a font from another host. */
function icon(path: string): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const CIRCLE = "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5z";
const CROSS = "M4 4l8 8M12 4l-8 8";

/** The names are those that Fluent's components ask for. */
export function registerPaneIcons(): void {
  registerIcons({
    icons: {
      Search: icon("M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.4 10.4l3.4 3.4"),
      Clear: icon(CROSS),
      Cancel: icon(CROSS),
      ChevronRight: icon("M6 3.5l4.5 4.5L6 12.5"),
      ChevronDown: icon("M3.5 6L8 10.5L12.5 6"),
      ChevronUp: icon("M3.5 10L8 5.5L12.5 10"),
      Info: icon(`${CIRCLE}M8 7.2v3.6M8 5v.1`),
      Completed: icon(`${CIRCLE}M5.2 8.2l2 2l3.6-4`),
      ErrorBadge: icon(`${CIRCLE}M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4`),
      Warning: icon("M8 2L14.5 13.5H1.5zM8 6.5v3M8 11.5v.1"),
      Blocked2: icon(`${CIRCLE}M3.8 3.8l8.4 8.4`),
      Cell: icon("M2 2.5h12v11H2zM2 6.2h12M6 2.5v11"),
      Undo: icon("M5.5 3L2.5 6L5.5 9M2.5 6h7a4 4 0 0 1 0 8H6"),
      Redo: icon("M10.5 3L13.5 6L10.5 9M13.5 6h-7a4 4 0 0 0 0 8H10"),
      More: icon("M3 7.5v1M8 7.5v1M13 7.5v1"),
      Open: icon("M9.5 2.5h4v4M13.5 2.5L8 8M6.5 3.5h-4v10h10v-4"),
    },
  });
}
