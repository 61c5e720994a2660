import type { Meaning } from "../meaning/meaning";
import { MEANINGS } from "../meaning/meaning";
import type { Measure, Never, Slots } from "../meaning/slots";
import { type Around, measureAround, partOf } from "./context";

/** What is known of the whole block. */
export interface BlockFacts {
  /** Somewhere it says assistans, SFB or egen regi. */
  readonly ofAssistance: boolean;
  /** Some row's own label, or its headings, names SFB or LSS. */
  readonly byLaw: boolean;
  /** Nothing says what is measured, and the figures can be nothing but kronor. */
  readonly inKronor: boolean;
}

/** What a row was understood as: a meaning, what may be doubted, or why it is never taken. */
export interface Understood {
  readonly meaning?: Meaning;
  readonly never?: string;
  /** Swedish: why the row cannot be taken as it stands, as a question. */
  readonly unclear?: string;
}

export const NEVER_TEXT: Readonly<Record<Never, string>> = {
  deviation: "Avvikelser räknas fram och hämtas inte.",
  change: "Förändringar, andelar och index hämtas inte.",
  rate: "Belopp och timmar per person, timme eller invånare hämtas inte.",
  within: "Raden är en del av raden ovanför.",
  revenue: "Intäkter hämtas inte: kostnaden tas netto.",
  activity: "Raden gäller en annan verksamhet än personlig assistans.",
  staff: "Raden gäller anställda, inte brukare.",
  account: "Raden är ett kostnadsslag: kostnaden tas per del (SFB, LSS, egen regi).",
  notRunning: "Raden gäller ärenden som inte är igång.",
  computed: "Raden är räknad eller till för kontroll, inte bokförd.",
  others: "Raden gäller andra kommuner.",
};

const KNOWN: ReadonlySet<Measure> = new Set(["late", "repaid", "grant"]);

function neverOf({ own, column, sections, corner, titles }: Around): Never | undefined {
  const [ownNever] = own.never;
  if (ownNever !== undefined && !(ownNever === "revenue" && KNOWN.has(own.measure as Measure))) {
    return ownNever;
  }
  const outer = [...sections, corner, ...titles, ...(column === undefined ? [] : [column])];
  // A heading that lists several things is of none of them alone: then a row that says all itself counts.
  const listed = sections.some(({ never }) => never.size > 1);
  const whole = own.measure === "inhabitants" || (own.measure !== undefined && own.parts.size > 0);
  if (listed && whole) return undefined;
  const lasting: readonly Never[] = [
    "computed",
    "change",
    "rate",
    "deviation",
    "within",
    "notRunning",
    "staff",
  ];
  return (
    outer.flatMap(({ never }) => [...never]).find((never) => lasting.includes(never)) ??
    activity(own, sections)
  );
}

/** A heading of another activity holds for the rows under it, unless they say assistans themselves. */
function activity(own: Slots, sections: readonly Slots[]): Never | undefined {
  const [nearest] = sections;
  const other = nearest?.never.has("activity") === true || nearest?.never.has("others") === true;
  return other && !own.assistance ? "activity" : undefined;
}

type PartSaid = ReturnType<typeof partOf>;

/** The part by the nearest place, and whether places say different ones. */
function partAround({ own, column, sections, corner, titles }: Around): {
  part: PartSaid;
  conflict: boolean;
} {
  const mine = partOf(own);
  const headings = sections.map(partOf).filter((part) => part !== undefined);
  const wide = [corner, ...titles].map(partOf).filter((part) => part !== undefined);
  const outer = [column === undefined ? undefined : partOf(column), ...headings, ...wide].filter(
    (part) => part !== undefined,
  );
  if (mine === undefined) return { part: outer[0], conflict: false };
  const inHeading = headings[0];
  const inColumn = column === undefined ? undefined : partOf(column);
  const withinProvider = outer.includes("provider") && (mine === "sfb" || mine === "lss");
  const shareOf = mine === "provider" && (inHeading === "sfb" || inHeading === "lss");
  const otherLaw =
    (mine === "sfb" || mine === "lss") &&
    (inHeading === "sfb" || inHeading === "lss") &&
    mine !== inHeading;
  const otherColumn = inColumn !== undefined && inColumn !== "total" && inColumn !== mine;
  return { part: mine, conflict: withinProvider || shareOf || otherLaw || otherColumn };
}

const ofMoney = ({ measure, weak, unit }: Slots): boolean =>
  unit !== undefined || (measure === "cost" && !weak);
const ofCount = ({ measure, weak }: Slots): boolean =>
  !weak && (measure === "persons" || measure === "hours" || measure === "children");

/** Persons or hours by its own label under \u201dTkr\u201d, or a cost under \u201dAntal\u201d. */
function isMeasuredTwice({ own, column, sections }: Around): boolean {
  const over = column ?? sections[0];
  return over !== undefined && ((ofCount(own) && ofMoney(over)) || (ofMoney(own) && ofCount(over)));
}

const unclear = (why: string): Understood => ({ unclear: why });

function personsOf(part: PartSaid, measure: Measure): Understood {
  const of = measure === "adults" ? "persons" : measure;
  const meaning = `${part ?? ""}.${of}`;
  if (meaning in MEANINGS) return { meaning: meaning as Meaning };
  if (part === "sfb" && measure === "hours") {
    return {
      never:
        "SFB-timmarna används inte: kommunens kostnad följer av personerna, 20 timmar i veckan.",
    };
  }
  if (part === "total")
    return { never: "Personer och timmar tas per del (SFB, LSS), inte sammanlagt." };
  if (part === undefined) return unclear("Gäller raden SFB eller LSS?");
  return unclear("Vad är raden?");
}

function costOf(at: Around, part: PartSaid, facts: BlockFacts): Understood {
  if (part === "several")
    return unclear("Är raden egen regis underskott eller en del av kostnaden för SFB eller LSS?");
  if (part !== undefined) return { meaning: `${part}.cost` };
  if (at.own.assistance || at.own.sum) return { meaning: "total.cost" };
  const inAssistance = [...at.sections, at.corner, ...at.titles].some(
    ({ assistance }) => assistance,
  );
  return inAssistance && !facts.byLaw
    ? { meaning: "total.cost" }
    : unclear("Vilken del gäller kostnaden: SFB, LSS, egen regi eller allt?");
}

/** What a row is, by its own label and what stands around it. */
export function meaningOf(at: Around, facts: BlockFacts): Understood {
  const never = neverOf(at);
  if (never !== undefined) return { never: NEVER_TEXT[never] };
  const said = at.own.measure === "inhabitants" ? "inhabitants" : measureAround(at);
  const measure = said ?? (facts.inKronor ? "cost" : undefined);
  if (measure === "inhabitants") return { meaning: "inhabitants" };
  if (measure === "late" || measure === "repaid" || measure === "grant")
    return { meaning: `known.${measure}` };
  const { part, conflict } = partAround(at);
  if (isMeasuredTwice(at))
    return unclear(
      "Raden och det som står över den säger olika mått. Är raden personer, timmar eller en kostnad?",
    );
  const ofLss = part === "lss" && !facts.ofAssistance;
  if (part === "sickPay" && (measure === undefined || measure === "cost"))
    return { meaning: "sickPay.cost" };
  if (conflict) return unclear("Rubriken och raden säger olika saker. Vad är raden?");
  if (ofLss)
    return unclear("Gäller raden bara personlig assistans, eller alla insatser enligt LSS?");
  if (measure === undefined || measure === "volume") {
    return unclear(
      part === undefined ? "Vad är raden?" : "Är raden personer, timmar eller en kostnad?",
    );
  }
  return measure === "cost" ? costOf(at, part, facts) : personsOf(part, measure);
}
