import type { HostObject } from "./objects";
import type { HostSheet } from "./workbook";

const SETTINGS = ["paperSize", "orientation", "zoom", "centerHorizontally"] as const;
const TEXTS = ["Header", "Footer"].flatMap((edge) =>
  ["left", "center", "right"].map((place) => `${place}${edge}`),
);

/** How a sheet is printed: what is set is kept by name. */
export function pageLayoutObject(sheet: HostSheet): HostObject {
  const set = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown): void => {
          sheet.settings.set(`${prefix}.${name}`, value);
        },
      ]),
    );
  return {
    type: "PageLayout",
    set: set("page", SETTINGS),
    properties: {
      headersFooters: () => ({
        type: "HeaderFooterGroup",
        set: set("page", ["state"]),
        properties: {
          defaultForAllPages: () => ({ type: "HeaderFooter", set: set("page", TEXTS) }),
        },
      }),
    },
    call: {
      setPrintArea: (area) => {
        sheet.settings.set("printArea", area);
        return null;
      },
      setPrintMargins: (unit, margins) => {
        sheet.settings.set("page.margins", [unit, margins]);
        return null;
      },
    },
  };
}

/** The rows that begin a new page. */
export function pageBreaksObject(
  sheet: HostSheet,
  addressOf: (argument: unknown) => string,
): HostObject {
  const breaks = (): readonly string[] =>
    (sheet.settings.get("page.breaks") as readonly string[] | undefined) ?? [];
  return {
    type: "PageBreakCollection",
    call: {
      removePageBreaks: () => {
        sheet.settings.set("page.breaks", []);
        return null;
      },
    },
    methods: {
      add: (at) => {
        const cell = typeof at === "string" ? at : addressOf(at);
        sheet.settings.set("page.breaks", [...breaks(), cell]);
        return { type: "PageBreak" };
      },
    },
  };
}
