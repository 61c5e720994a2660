import { MALMO_EXAMPLE } from "../../malmo/malmoExample";
import type { FieldId } from "../../src/provider/fields/providerFields";
import type { Edit, GivenUp } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import type { Origin, ProviderWork } from "../documents/provider/providerDocument";
import { providerText } from "../documents/provider/providerText";
import { readProvider } from "../documents/provider/readProvider";
import type { TypedGaps } from "./paths/gapYears";
import { malmoGaps } from "./paths/malmoGaps";
import { noGaps } from "./paths/noGaps";
import { type TypedGoal, usualGoal } from "./seek";
import { fieldLabel, type Typed } from "./typedFields";

export type ProviderAction =
  | { readonly type: "edit"; readonly id: FieldId; readonly text: string }
  /** All fields at once; without an origin they are the same ones, changed. */
  | {
      readonly type: "replace";
      readonly typed: Typed;
      readonly origin?: Origin;
      readonly goal?: TypedGoal;
    }
  /** What is typed in the parts below the fields. */
  | {
      readonly type: "beside";
      readonly change: Partial<Pick<ProviderWork, "goal" | "gaps" | "ahead">>;
      /** The field, in words and told apart from the others. */
      readonly field: string;
    };

const OWN: Origin = { name: "Egna uppgifter" };

/** Changed figures are no longer those of their cells; of an example they still are its. */
function changed(origin: Origin = OWN): Origin {
  if (origin.changed === true) return origin;
  const { name, example } = origin;
  return { name: `${name}, ändrat`, changed: true, ...(example !== undefined && { example }) };
}

/** What is typed of wages, with other figures: an example's go with the example. */
function gapsOf({ origin: before, gaps }: ProviderWork, origin: Origin | undefined): TypedGaps {
  if (before?.example === origin?.example) return gaps;
  return origin?.example === MALMO_EXAMPLE ? malmoGaps : noGaps;
}

const REPLACEMENT: GivenUp<ProviderWork> = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
  // What is typed in the parts below stays, but for the wages of an example.
  back: (now, { typed, origin, gaps }) => ({
    ...now,
    ...{ typed, origin },
    gaps: now.origin?.example === origin?.example ? now.gaps : gaps,
  }),
};

function reduceProvider(work: ProviderWork, action: ProviderAction): Edit<ProviderWork> {
  const { typed, origin } = work;
  switch (action.type) {
    case "edit":
      return {
        work: { ...work, typed: { ...typed, [action.id]: action.text }, origin: changed(origin) },
        change: `${fieldLabel(action.id)} ändrades`,
        field: action.id,
      };
    case "replace": {
      const next = action.origin ?? changed(origin);
      return {
        work: {
          ...work,
          ...{ typed: action.typed, origin: next, gaps: gapsOf(work, next) },
          ...(action.goal !== undefined && { goal: action.goal }),
        },
        change:
          action.origin === undefined
            ? "målsökningens värde sattes in"
            : `uppgifterna byttes mot ${action.origin.name}`,
        ...(origin && { givesUp: REPLACEMENT }),
      };
    }
    case "beside":
      return {
        work: { ...work, ...action.change },
        change: `${action.field} ändrades`,
        field: action.field,
        beside: true,
      };
  }
}

/** No field is filled in before the user has chosen what to begin with. */
const nothing = (): ProviderWork => ({
  typed: {},
  origin: undefined,
  goal: usualGoal,
  gaps: noGaps,
  ahead: undefined,
});

/** How the view Egen regi is held. */
export const providerWork: ViewWork<ProviderWork, ProviderAction> = {
  name: "egenregi",
  text: providerText,
  read: readProvider,
  nothing,
  reduce: reduceProvider,
};
