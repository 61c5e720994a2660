import * as v from "valibot";
import { swingPairs, yearlySwings } from "../../../src/risk/correlation/correlation";
import { riskDefaultIds } from "../../../src/risk/defaults/riskFigures";
import { spreadShapes } from "../../../src/risk/own/ownSpread";
import { MOST_EVENTS, MOST_OWN, type RiskForm } from "../../risk/form";
import { ownFields } from "../../risk/ownFields";
import { reader } from "../readDocument";
import { type Named, named, place, says, stored } from "../stored";
import { riskDocument } from "./riskDocument";

const LONGEST_FIELD = 40;
const LONGEST_SOURCE = 300;
const { object, list, typed, flag, oneOf } = stored;
const field = (what: Named) => typed(what, LONGEST_FIELD);
const event = named`Händelse ${place(0)}`;
const ofEvent = (what: string): Named => named`${event}, ${what},`;
const own = named`Eget min och max ${place(0)}`;
const ofOwn = (what: string): Named => named`${own}, ${what},`;

const correlation = named`Samband ${place(0)}`;
const ofCorrelation = (what: string): Named => named`${correlation}, ${what},`;
const ownDefault = named`Eget förval ${place(0)}`;

const fetched = (what: string) =>
  object(what, { value: field(what), from: typed(`${what}, källan,`, LONGEST_SOURCE) });

/** A list in which nothing stands twice. */
const once = <Row>(
  what: string,
  rows: v.GenericSchema<unknown, Row[]>,
  keyOf: (row: Row) => string,
) =>
  v.pipe(
    rows,
    v.check(
      (found) => new Set(found.map(keyOf)).size === found.length,
      says(what, "har samma uppgift två gånger."),
    ),
  );

const form = object("Valen", {
  scenario: v.optional(typed("Scenariot"), () => undefined),
  year: v.optional(stored.year("Året"), () => undefined),
  draws: field("Antalet dragningar"),
  seed: field("Fröet"),
  stockError: fetched("Medelfelet i antalet personer"),
  knownError: fetched("Medelfelet i det som återstår att fakturera"),
  correlations: once(
    "Listan med samband",
    list(
      "Listan med samband",
      swingPairs.length,
      object(correlation, {
        one: oneOf(ofCorrelation("det ena"), yearlySwings),
        other: oneOf(ofCorrelation("det andra"), yearlySwings),
        value: field(ofCorrelation("värdet")),
      }),
    ),
    ({ one, other }) => [one, other].sort().join(),
  ),
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
  own: once(
    "Listan med egna min och max",
    list(
      "Listan med egna min och max",
      MOST_OWN,
      object(own, {
        field: oneOf(ofOwn("uppgiften"), ownFields),
        min: field(ofOwn("min")),
        max: field(ofOwn("max")),
        shape: oneOf(ofOwn("formen"), spreadShapes),
      }),
    ),
    (row) => row.field,
  ),
  defaults: once(
    "Listan med egna förval",
    list(
      "Listan med egna förval",
      riskDefaultIds.length,
      object(ownDefault, {
        id: oneOf(named`${ownDefault}, namnet,`, riskDefaultIds),
        value: field(named`${ownDefault}, värdet,`),
      }),
    ),
    ({ id }) => id,
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
