import type { Edit } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import { readRetro } from "../documents/runoff/readRetro";
import type { RetroWork } from "../documents/runoff/retroDocument";
import { retroText } from "../documents/runoff/retroText";
import { usualDraws } from "./draw/drawsTyped";
import type { Source } from "./input/source";
import { initialOptions, type Options } from "./options";
import { EXPECTED } from "./results/proposedAccrual";
import { nothingTyped } from "./year/yearTyped";

type Beside = Pick<RetroWork, "year" | "booking" | "draws">;

export type RetroAction =
  | { readonly type: "source"; readonly source: Source }
  | { readonly type: "options"; readonly options: Partial<Options> }
  | { readonly type: "dataDate"; readonly dataDate: string }
  /** What is typed and chosen beside the triangle; the result is the same. */
  | { readonly type: "beside"; readonly change: Partial<Beside> };

const OPTION_NAMES: Readonly<Record<keyof Options, string>> = {
  method: "metoden",
  tail: "svansen",
  tailTyped: "svansfaktorn",
  priorTyped: "det förväntade beloppet",
  priorRead: "de förväntade beloppen",
  confidence: "intervallet",
};
const BESIDE_NAMES: Readonly<Record<keyof Beside, string>> = {
  year: "Helår",
  booking: "Uppbokning",
  draws: "Bootstrap",
};

/** The field of a part that differs, told apart from the others. */
function fieldOf<T extends object>(before: T, after: T): string {
  const keys = Object.keys(after) as (keyof T & string)[];
  return keys.find((key) => after[key] !== before[key]) ?? "";
}

function reduceRetro(work: RetroWork, action: RetroAction): Edit<RetroWork> {
  const { source, options } = work;
  switch (action.type) {
    case "source":
      return {
        // Amounts read for other periods are no expectation of these.
        work: { ...work, source: action.source, options: { ...options, priorRead: undefined } },
        change: `underlaget byttes mot ${action.source.name}`,
        ...(source && {
          givesUp: {
            undo: `Ångra bytet av underlag: ${source.name} och metoden där`,
            redo: `Gör om bytet av underlag: ${action.source.name} och metoden där`,
            // What is typed beside the triangle stays.
            back: (now, before) => ({ ...now, source: before.source, options: before.options }),
          },
        }),
      };
    case "options": {
      const [key = "method"] = Object.keys(action.options) as (keyof Options)[];
      return {
        work: { ...work, options: { ...options, ...action.options } },
        change: `${OPTION_NAMES[key]} ändrades`,
        field: `options ${key}`,
      };
    }
    case "dataDate":
      return {
        work: { ...work, source: source && { ...source, dataDate: action.dataDate } },
        change: "uppgifternas datum ändrades",
        field: "dataDate",
      };
    case "beside": {
      const [key = "year"] = Object.keys(action.change) as (keyof Beside)[];
      return {
        work: { ...work, ...action.change },
        change: `${BESIDE_NAMES[key]} ändrades`,
        field: `${key} ${fieldOf(work[key], { ...work[key], ...action.change[key] })}`,
        beside: true,
      };
    }
  }
}

/** No triangle is there before the user has chosen one. */
const nothing = (): RetroWork => ({
  source: undefined,
  options: initialOptions,
  year: nothingTyped,
  booking: { amount: EXPECTED, costTyped: "" },
  draws: usualDraws,
});

/** How the view Retro is held. */
export const retroWork: ViewWork<RetroWork, RetroAction> = {
  name: "retro",
  text: retroText,
  read: readRetro,
  nothing,
  reduce: reduceRetro,
};
