import type { Meaning } from "../meaning/meaning";
import type { Slots } from "../meaning/slots";
import { understood } from "../words/understood";

const KNOWN = { late: "known.late", repaid: "known.repaid", grant: "known.grant" } as const;

const COSTS = {
  sfb: "sfb.cost",
  lss: "lss.cost",
  provider: "provider.cost",
  sickPay: "sickPay.cost",
  total: "total.cost",
} as const;

function onlyPart({ parts }: Slots): Meaning | undefined {
  const [part, other] = parts;
  return part === undefined || other !== undefined || part === "total" ? undefined : COSTS[part];
}

/** Words of an account that pays for assistance and say nothing more of what it is. */
const PAYS = new Set("ersättning ersättningar köp ekonomiskt stöd faktura fakturor".split(" "));
const NINE_TWO = /9 ?(?:§ ?|:)2/u;

/** What an account may be, by its own name and by that of its verksamhet, and whether that is certain. */
export interface LedgerMeaning {
  readonly likely?: Meaning;
  readonly isSaid: boolean;
}

/**
 * A cost of SFB or LSS is certain where the account itself says which. What only the verksamhet says is asked
 * once for all of its accounts: wages and revenues stand there too.
 */
export function ledgerMeaning(
  { accountName, groupName }: { readonly accountName: string; readonly groupName: string },
  isRevenue: boolean,
): LedgerMeaning {
  const [own, around] = [understood(accountName), understood(groupName)];
  const measure = own.measure;
  if (measure === "late" || measure === "repaid" || measure === "grant") {
    return { likely: KNOWN[measure], isSaid: false };
  }
  const [said, group] = [onlyPart(own), onlyPart(around)];
  // What is bought under a law is that law's cost, where the account names the law.
  const doubts = [...own.doubts].filter((doubt) => doubt !== "bought");
  const isKnown = own.unknown.every((each) => PAYS.has(each));
  // LSS alone may be all that the law gives.
  const isAssistance =
    said !== "lss.cost" || own.assistance || around.assistance || NINE_TWO.test(accountName);
  const isPlain =
    !isRevenue &&
    isKnown &&
    isAssistance &&
    own.never.size === 0 &&
    doubts.length === 0 &&
    (group ?? said) === said;
  if (isPlain && (said === "sfb.cost" || said === "lss.cost"))
    return { likely: said, isSaid: true };
  const likely = group ?? said;
  return { ...(likely !== undefined && { likely }), isSaid: false };
}

/** Whether a group, or an account of a file without groups, is of personlig assistans by its name. */
export function isOfAssistance(name: string): boolean {
  const { assistance, parts, never } = understood(name);
  if (never.has("activity") && !assistance) return false;
  return assistance || parts.has("sfb") || (parts.has("lss") && NINE_TWO.test(name));
}
