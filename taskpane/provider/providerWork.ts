import type { FieldId } from "../../src/provider/fields/providerFields";
import type { Edit, GivenUp } from "../work/reduceWork";
import type { ViewWork } from "../work/useWork";
import type { Origin, ProviderWork } from "../documents/provider/providerDocument";
import { providerText } from "../documents/provider/providerText";
import { readProvider } from "../documents/provider/readProvider";
import { malmoGaps } from "./paths/malmoGaps";
import { usualGoal } from "./seek";
import { startingPoints } from "./startingPoints";
import { fieldLabel, type Typed } from "./typedFields";

export type ProviderAction =
  | { readonly type: "edit"; readonly id: FieldId; readonly text: string }
  /** All fields at once; without an origin they are the same ones, changed. */
  | { readonly type: "replace"; readonly typed: Typed; readonly origin?: Origin }
  /** What is typed in the parts below the fields. */
  | {
      readonly type: "beside";
      readonly change: Partial<Pick<ProviderWork, "goal" | "gaps" | "ahead">>;
      /** The field, in words and told apart from the others. */
      readonly field: string;
    };

const changed = (origin: Origin): Origin =>
  origin.changed ? origin : { name: `${origin.name}, ändrat`, changed: true };

const REPLACEMENT: GivenUp<ProviderWork> = {
  undo: "Ångra senaste bytet av uppgifter",
  redo: "Gör om bytet av uppgifter",
  // What is typed in the parts below stays.
  back: (now, { typed, origin }) => ({ ...now, typed, origin }),
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
    case "replace":
      return {
        work: { ...work, typed: action.typed, origin: action.origin ?? changed(origin) },
        change:
          action.origin === undefined
            ? "målsökningens värde sattes in"
            : `uppgifterna byttes mot ${action.origin.name}`,
        givesUp: REPLACEMENT,
      };
    case "beside":
      return {
        work: { ...work, ...action.change },
        change: `${action.field} ändrades`,
        field: action.field,
        beside: true,
      };
  }
}

/** Malmö's latest year. */
function example(): ProviderWork {
  const [first] = startingPoints;
  return {
    typed: first?.typed() ?? {},
    origin: { name: first?.name ?? "" },
    goal: usualGoal,
    gaps: malmoGaps,
    ahead: undefined,
  };
}

/** How the view Egen regi is held. */
export const providerWork: ViewWork<ProviderWork, ProviderAction> = {
  name: "egenregi",
  text: providerText,
  read: readProvider,
  example,
  reduce: reduceProvider,
};
