import { spreadsheet } from "../../engine/spreadsheet";
import type { Registry } from "../../engine/registry";

interface Environment {
  notifyUser(notification: { type: "warning"; sticky: boolean; text: string }): void;
}

interface Link {
  readonly url: string;
  readonly label: string;
  readonly isExternal: boolean;
  readonly isUrlEditable: boolean;
}

interface LinkKind {
  readonly title: string;
  /** The lowest number is asked first; links to sheets have 0. */
  readonly sequence: number;
  match(url: string): boolean;
  createLink(url: string, label?: string): Link;
  urlRepresentation(url: string): string;
  open(url: string, environment: Environment): void;
}

const KEPT = /^(?:https?:\/\/|mailto:)/i;
const OPENED: readonly string[] = ["http:", "https:", "mailto:"];

function opens(url: string): boolean {
  try {
    return OPENED.includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

const external: LinkKind = {
  title: "Webb",
  sequence: 1,
  match: () => true,
  createLink(url, label) {
    const address = KEPT.test(url) ? url : `https://${url}`;
    return { url: address, label: label || address, isExternal: true, isUrlEditable: true };
  },
  urlRepresentation: (url) => url,
  open(url, environment) {
    // The page that is opened shall not reach back to this one.
    if (opens(url)) window.open(url, "_blank", "noopener");
    else {
      environment.notifyUser({
        type: "warning",
        sticky: false,
        text: "Länken öppnas inte: den är ingen webbadress (https://) eller e-postadress (mailto:).",
      });
    }
  },
};

/**
 * Links to the web and to mail. The component's own kind makes a web address of anything, tries to
 * open it and fails where it is none (javascript:, data:), and knows no mail addresses.
 */
export function adaptLinks(): void {
  const registry = spreadsheet.registries["urlRegistry"] as Registry<LinkKind>;
  registry.replace("external_URL", external);
}
