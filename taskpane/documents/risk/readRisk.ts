import * as v from "valibot";
import { MOST_EVENTS, MOST_OWN, type RiskForm } from "../../risk/form";
import { ownFields } from "../../risk/ownFields";
import { reader } from "../readDocument";
import { type Named, named, place, says, stored } from "../stored";
import { riskDocument } from "./riskDocument";

const LONGEST_FIELD = 40;
const { object, list, typed, flag, oneOf } = stored;
const field = (what: Named) => typed(what, LONGEST_FIELD);
const event = named`Händelse ${place(0)}`;
const ofEvent = (what: string): Named => named`${event}, ${what},`;
const own = named`Eget min och max ${place(0)}`;
const ofOwn = (what: string): Named => named`${own}, ${what},`;

const form = object("Valen", {
  scenario: v.optional(typed("Scenariot"), () => undefined),
  year: v.optional(stored.year("Året"), () => undefined),
  draws: field("Antalet dragningar"),
  seed: field("Fröet"),
  stockError: field("Medelfelet i antalet personer"),
  correlation: field("Sambandet mellan SFB och LSS"),
  events: list(
    "Listan med händelser",
    MOST_EVENTS,
    object(event, {
      name: typed(ofEvent("namnet")),
      probability: field(ofEvent("sannolikheten")),
      from: field(ofEvent("dagen")),
      lasting: flag(ofEvent("varaktigheten")),
      amount: field(ofEvent("beloppet")),
      sfbPersons: field(ofEvent("personerna")),
      lssHours: field(ofEvent("timmarna")),
    }),
  ),
  own: v.pipe(
    list(
      "Listan med egna min och max",
      MOST_OWN,
      object(own, {
        field: oneOf(ofOwn("uppgiften"), ownFields),
        min: field(ofOwn("min")),
        max: field(ofOwn("max")),
      }),
    ),
    v.check(
      (rows) => new Set(rows.map((row) => row.field)).size === rows.length,
      says("Listan med egna min och max", "har samma uppgift två gånger."),
    ),
  ),
});

const content = v.pipe(
  object("Innehållet", { form }),
  v.transform((found) => found.form),
);

/**
 * The choices of the view Osäkerhet from their stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readRisk = reader<RiskForm>(content, riskDocument);
