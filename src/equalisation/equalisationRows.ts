import { Decimal } from "../exact/decimal";
import { ZERO } from "./decided";
import type { Equalisation } from "./equalisationInput";
import { equalise } from "./equalise";
import { type CaseEffect, moreToFk, oneMoreLssCase, oneMoreSfbCase } from "./oneMoreCase";

/** A row of the table: kr, and kr an inhabitant. */
export interface EqualisationRow {
  readonly post: string;
  readonly kronor: Decimal;
  /** A sum of the rows before it. */
  readonly isSum: boolean;
}

const row = (post: string, kronor: Decimal, isSum = false): EqualisationRow => ({
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
    ...of.otherServices.map(({ label, amount }) => row(label, amount)),
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

/** More to Försäkringskassan without a person more, as the table shows it. */
const MORE_TO_FK = 100_000;

/** What comes back of, as its row says it. */
const BACK = {
  prices: "tillbaka av prislappen",
  fkCharge: "tillbaka av ersättningen till Försäkringskassan",
  otherCost: "tillbaka av kostnaden genom personalkostnadsindex",
} as const;

function effectRows(
  name: string,
  { cost, effect, net }: CaseEffect,
  backs: readonly (keyof typeof BACK)[],
): readonly EqualisationRow[] {
  const of = (post: string, kronor: Decimal, isSum = false): EqualisationRow =>
    row(`${name}: ${post}`, kronor, isSum);
  return [
    of("kostnad", cost),
    ...backs.map((back) => of(BACK[back], effect[back])),
    of("avgår rikets medel och korrigeringsfaktor", effect.nation),
    of("tillbaka två år senare, skattning", effect.total, true),
    of("netto, skattning", net, true),
  ];
}

/**
 * What one more case costs and what comes back two years later, and the same of 100 000 kr more to Försäkringskassan.
 * An LSS case is there where its cost was given.
 *
 * @throws ModelError, see oneMoreSfbCase.
 */
export function caseRows(of: Equalisation): readonly EqualisationRow[] {
  const lss = oneMoreLssCase(of);
  return [
    ...effectRows("Ett SFB-ärende till", oneMoreSfbCase(of), ["prices", "fkCharge"]),
    ...(lss === undefined ? [] : effectRows("Ett LSS-ärende till", lss, ["prices", "otherCost"])),
    ...effectRows("100 000 kr mer till Försäkringskassan", moreToFk(of, new Decimal(MORE_TO_FK)), [
      "fkCharge",
    ]),
  ];
}
