import * as v from "valibot";
import { reader } from "../readDocument";
import { stored } from "../stored";
import { shares } from "../../runoff/draw/shares";
import { EXPECTED } from "../../runoff/results/proposedAccrual";
import { retroDocument, type RetroWork } from "./retroDocument";
import { LONGEST_TYPED, storedOptions } from "./readOptions";
import { storedSource } from "./readSource";

const { object, oneOf } = stored;
const typed = (what: string) => stored.typed(what, LONGEST_TYPED);
const ofYear = (what: string) => typed(`${what} under Helår`);

const work = object("Innehållet", {
  source: v.optional(storedSource, () => undefined),
  options: storedOptions,
  year: object("Helårets fält", {
    year: ofYear("Året"),
    sfbPersons: ofYear("Personer med SFB"),
    lssHours: ofYear("LSS-timmar"),
    earlierYears: ofYear("Bokfört för tidigare år"),
    budget: ofYear("Budgeten"),
  }),
  booking: object("Uppbokningens val", {
    amount: oneOf("Beloppet att boka upp", [EXPECTED, ...shares.map(String)]),
    costTyped: typed("Kostnaden per person"),
    through: v.exactOptional(typed("Den sista perioden att boka")),
  }),
  draws: object("Bootstrapens fält", {
    replicates: typed("Antalet dragningar"),
    seed: typed("Fröet"),
  }),
});

/**
 * What the view Retro keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readRetro = reader<RetroWork>(work, retroDocument);
