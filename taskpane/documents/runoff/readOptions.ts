import { readPlain } from "../readPlain";
import { ModelError } from "../../../src/modelError";
import { readPrior } from "../../../src/runoff/reading/readPrior";
import { runOffMethods } from "../../../src/runoff/methods/runOff";
import { confidences, type Options, tails } from "../../runoff/options";
import { LONGEST_PLACE, MOST_PERIODS } from "./readSource";

/** As long as a field lets a figure be. */
export const LONGEST_TYPED = 40;
const TAILS = tails.map(({ key }) => key);
const { object, list, text, typed, oneOf } = readPlain;

function readAmounts(value: unknown): Options["priorRead"] {
  const raw = object(value, "De förväntade beloppen");
  const amounts = list(raw.amounts, "De förväntade beloppen", MOST_PERIODS);
  return {
    name: text(raw.name, "De förväntade beloppens område", LONGEST_PLACE),
    // By the model's own rules for a column of cells: what is no amount is refused there.
    amounts: readPrior(
      amounts.map((each) => [each === null || typeof each === "number" ? each : String(each)]),
    ),
  };
}

/** How it is calculated, from stored data. @throws ModelError `invalid` saying what is wrong. */
export function readOptions(value: unknown): Options {
  const raw = object(value, "Metoden");
  const confidence = confidences.find(({ key }) => key === raw.confidence);
  if (confidence === undefined) {
    throw new ModelError("invalid", "Intervallets bredd är inte ett känt val.");
  }
  return {
    method: oneOf(raw.method, runOffMethods, "Metoden"),
    tail: oneOf(raw.tail, TAILS, "Svansen"),
    tailTyped: typed(raw.tailTyped, "Svansfaktorn", LONGEST_TYPED),
    priorTyped: typed(raw.priorTyped, "Det förväntade beloppet", LONGEST_TYPED),
    priorRead: raw.priorRead === undefined ? undefined : readAmounts(raw.priorRead),
    confidence: confidence.key,
  };
}
