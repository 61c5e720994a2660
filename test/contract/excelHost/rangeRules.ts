import { conditionalFormatsObject } from "./conditionalFormatObjects";
import type { HostObject } from "./objects";
import { HostError } from "./protocol";
import type { HostSheet } from "./workbook";

/** The data validation of a range: a list to choose from, the only kind that is asked for. */
function validationObject(sheet: HostSheet, range: string): HostObject {
  const keep = (name: string, value: unknown): void => {
    sheet.settings.set(`${range} validation ${name}`, value);
  };
  return {
    type: "DataValidation",
    set: {
      rule: (value) => {
        const { list } = value as { readonly list?: { readonly source?: unknown } };
        if (typeof list?.source !== "string" || list.source === "") {
          throw new HostError("InvalidArgument", "A list needs a source");
        }
        keep("source", list.source);
      },
      errorAlert: (value) => keep("alert", (value as { readonly showAlert?: unknown }).showAlert),
    },
  };
}

/** What a range has of rules: conditional formats and data validation. */
export const rangeRules = (
  sheet: HostSheet,
  range: string,
): Readonly<Record<string, () => HostObject>> => ({
  conditionalFormats: () => conditionalFormatsObject(sheet, range),
  dataValidation: () => validationObject(sheet, range),
});
