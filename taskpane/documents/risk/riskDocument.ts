import { usualForm } from "../../risk/form";
import type { DocumentKind } from "../readDocument";
import type { Migrations } from "../migration";
import { read, stored } from "../stored";

/** Version 1 had one correlation, one shape of the own spreads, nothing from Retro in kronor and our defaults alone. */
const migrations: Migrations = new Map([
  [
    1,
    (document) => {
      const { stockError, correlation, own, ...form } = read(stored.plain("Valen"), document.form);
      const spreads = Array.isArray(own) ? (own as readonly object[]) : [];
      return {
        ...document,
        form: {
          ...usualForm,
          ...form,
          stockError: { value: stockError, from: "" },
          correlations:
            correlation === "0" ? [] : [{ one: "sfbShock", other: "lssShock", value: correlation }],
          own: spreads.map((each) => ({ ...each, shape: "percentiles" })),
        },
      };
    },
  ],
]);

export const riskDocument: DocumentKind = {
  format: "pa-kalkyl-osakerhet",
  version: 2,
  migrations,
  content: "val till Osäkerhet från PA-kalkyl",
};
