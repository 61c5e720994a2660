import { DEFAULT_SECRECY_LIMIT } from "../../src/cases/secrecy/suppressed";
import type { CaseSource, CasesWork } from "../documents/cases/casesDocument";
import { casesText } from "../documents/cases/casesText";
import { readCasesWork } from "../documents/cases/readCasesWork";
import type { Edit } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { sourceName } from "./input/sourceName";

type Options = Omit<CasesWork, "source" | "invoices">;

export type CasesAction =
  | { readonly type: "source"; readonly source: CaseSource; readonly year?: string }
  | { readonly type: "invoices"; readonly invoices: CaseSource }
  | { readonly type: "options"; readonly options: Partial<Options> };

const OPTION_NAMES: Readonly<Record<keyof Options, string>> = {
  year: "året",
  uplift: "uppräkningen",
  readers: "vem bladet är för",
  limit: "gränsen för antal",
  invoiceYear: "avstämningens år",
  invoiceLaw: "fakturornas lagrum",
  tolerance: "toleransen",
};

function reduceCases(work: CasesWork, action: CasesAction): Edit<CasesWork> {
  if (action.type === "options") {
    const [key = "year"] = Object.keys(action.options) as (keyof Options)[];
    return {
      work: { ...work, ...action.options },
      change: `${OPTION_NAMES[key]} ändrades`,
      field: key,
      beside: true,
    };
  }
  if (action.type === "invoices") {
    const { invoices } = action;
    // The example's invoices are of the example's list.
    const source = invoices === "example" ? invoices : work.source;
    return {
      // Other invoices may be of another law.
      work: { ...work, source, invoices, invoiceLaw: "both" },
      change: `fakturorna byttes mot ${sourceName(invoices)}`,
    };
  }
  const { source, year = work.year } = action;
  const name = sourceName(source);
  return {
    work: {
      ...work,
      ...{ source, year },
      invoices: source !== "example" && work.invoices === "example" ? undefined : work.invoices,
    },
    change: `listan byttes mot ${name}`,
    ...(work.source && {
      givesUp: {
        undo: `Ångra bytet av lista: ${sourceName(work.source)}`,
        redo: `Gör om bytet av lista: ${name}`,
        back: (now, before) => ({ ...now, source: before.source, year: before.year }),
      },
    }),
  };
}

/** No list is there before the user has chosen one. */
const nothing = (): CasesWork => ({
  source: undefined,
  invoices: undefined,
  invoiceYear: "",
  invoiceLaw: "both",
  tolerance: "1",
  year: "",
  uplift: "1,5 %",
  readers: "own",
  limit: String(DEFAULT_SECRECY_LIMIT),
});

/** How the view Ärenden is held. */
export const casesWork: ViewWork<CasesWork, CasesAction> = {
  name: "arenden",
  text: casesText,
  read: readCasesWork,
  nothing,
  reduce: reduceCases,
};
