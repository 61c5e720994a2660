import type { Decimal } from "../exact/decimal";
import { ZERO } from "./law/decided";
import type { Equalisation } from "./fields/equalisationInput";
import { equalise } from "./equalise";
import type { CaseEffect, CaseEffects } from "./oneMoreCase";

/** A row of the table: kr, and kr an inhabitant. */
export interface EqualisationRow {
  readonly post: string;
  /** Undefined: what it takes was not given. */
  readonly kronor: Decimal | undefined;
  /** A sum of the rows before it. */
  readonly isSum: boolean;
}

const row = (post: string, kronor: Decimal | undefined, isSum = false): EqualisationRow => ({
  post,
  kronor,
  isSum,
});

/** The grant or charge, as its row is called. */
const OUTCOME = "Bidrag (+) eller avgift (−), skattning";

/** From the persons to the grant or charge, a row a step. */
export function equalisationRows(of: Equalisation): readonly EqualisationRow[] {
  const result = equalise(of);
  return [
    row("SFB-personer × prislapp", of.sfbPersons.times(of.sfbPrice)),
    row("LSS-personer × prislapp", of.lssPersons.times(of.lssPrice)),
    row("Övriga LSS-insatser", of.otherServices),
    row("Ersättning till Försäkringskassan", of.fkCharge),
    row("Standardkostnad före index", result.first, true),
    row("Personalkostnadsindex", result.staff),
    row("KPIF", result.kpif),
    row("Korrigeringsfaktor", result.correction),
    row("Standardkostnad", result.standard, true),
    row("Rikets standardkostnad", ZERO.minus(result.nation)),
    row("Nivåjustering", result.adjustment),
    row(OUTCOME, result.outcome, true),
  ];
}

/** What comes back of, as its row says it. */
const BACK = {
  prices: "tillbaka av prislappen",
  fkCharge: "tillbaka av ersättningen till Försäkringskassan",
  otherCost: "tillbaka av kostnaden genom personalkostnadsindex",
} as const;

function effectRows(
  name: string,
  found: CaseEffect | undefined,
  backs: readonly (keyof typeof BACK)[],
): readonly EqualisationRow[] {
  const of = (post: string, kronor: Decimal | undefined, isSum = false): EqualisationRow =>
    row(`${name}: ${post}`, kronor, isSum);
  const effect = found?.effect;
  return [
    of("kostnad", found?.cost),
    ...backs.map((back) => of(BACK[back], effect?.[back])),
    of("avgår rikets medel och korrigeringsfaktor", effect?.nation),
    of("tillbaka två år senare, skattning", effect?.total, true),
    of("netto, skattning", found?.net, true),
  ];
}

/**
 * What one more case costs and what comes back two years later, and the same of 100 000 kr more to Försäkringskassan.
 * The rows of an LSS case have no figures where its cost was not given.
 */
export function caseRows({ sfb, lss, fk }: CaseEffects): readonly EqualisationRow[] {
  return [
    ...effectRows("Ett SFB-ärende till", sfb, ["prices", "fkCharge"]),
    ...effectRows("Ett LSS-ärende till", lss, ["prices", "otherCost"]),
    ...effectRows("100 000 kr mer till Försäkringskassan", fk, ["fkCharge"]),
  ];
}
