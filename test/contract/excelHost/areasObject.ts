import { formatObject } from "./formatObjects";
import type { HostObject } from "./objects";
import { notImplemented } from "./protocol";
import type { HostSheet } from "./workbook";

/** Several areas of a sheet at once: their looks are set, and taken away. */
export const areasObject = (sheet: HostSheet, addresses: string): HostObject => ({
  type: "RangeAreas",
  identity: { _ReferenceId: `${sheet.id}:${addresses}` },
  properties: { format: () => formatObject(sheet, addresses) },
  call: {
    _KeepReference: () => null,
    clear: (what) => {
      if (what !== "Formats") throw notImplemented(`RangeAreas.clear(${String(what)})`);
      sheet.settings.set(`${addresses} cleared`, true);
      return null;
    },
  },
});
