import * as v from "valibot";
import { stored } from "../stored";
import { readPrior } from "../../../src/runoff/reading/readPrior";
import { runOffMethods } from "../../../src/runoff/methods/runOff";
import { confidences, tails } from "../../runoff/options";
import { LONGEST_PLACE, MOST_PERIODS } from "./readSource";

/** As long as a field lets a figure be. */
export const LONGEST_TYPED = 40;
const AMOUNTS = "De förväntade beloppen";
const { object, list, text, typed, oneOf } = stored;

/** How it is calculated. */
export const storedOptions = object("Metoden", {
  method: oneOf("Metoden", runOffMethods),
  tail: oneOf(
    "Svansen",
    tails.map(({ key }) => key),
  ),
  tailTyped: typed("Svansfaktorn", LONGEST_TYPED),
  priorTyped: typed("Det förväntade beloppet", LONGEST_TYPED),
  priorRead: v.optional(
    object(AMOUNTS, {
      name: text(`${AMOUNTS}s område`, LONGEST_PLACE),
      // By the model's own rules for a column of cells: what is no amount is refused there.
      amounts: v.pipe(
        list(AMOUNTS, MOST_PERIODS, v.unknown()),
        v.transform((amounts) =>
          readPrior(
            amounts.map((each) => [
              each === null || typeof each === "number" ? each : String(each),
            ]),
          ),
        ),
      ),
    }),
    () => undefined,
  ),
  confidence: oneOf(
    "Intervallets bredd",
    confidences.map(({ key }) => key),
  ),
});
