import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import { lastDecidedYear } from "../../parameters/decidedSchablon";
import { nation2024 } from "../../national/asNation";
import type { Base } from "../base/base";
import { resolveBase } from "../base/resolveBase";
import type { ResolvedBase } from "../base/resolvedBase";
import type { Change } from "../changes/change";
import { assumedChange } from "./assumedChange";
import { type HistoryFlow, historyFlows } from "./historyFlows";
import { nationScenarios } from "./nationScenarios";
import type { Scenario } from "./scenario";

const USUAL = "egen-historik";
/** Hours a week of one case more, and what they are in a month (365 days, as PA.TIMMAR). */
const HOURS = 60;
const WEEKS_A_MONTH = new Decimal(365).div(7).div(12);
const TRANSFERRED = 2;
/** The earliest that those who would do it have spoken of (Försäkringskassan, May 2025). */
const TAKEOVER = 2029;
const DECIMALS = 4;

function flow({ from, to, perYear }: HistoryFlow, first: string): readonly Change[] {
  const rounded = perYear.toDecimalPlaces(DECIMALS);
  const text = `Antalet SFB-personer i snitt ändrades med ${swedishNumber(perYear.toDecimalPlaces(1))} per år ${from}–${to} i egen historik.`;
  const [grows, shrinks] = rounded.isNegative() ? ["0", rounded.neg()] : [rounded, "0"];
  return [
    assumedChange("sfbInflow", "set", first, String(grows), text),
    assumedChange("sfbOutflow", "set", first, String(shrinks), text),
  ];
}

/** One person more and so many hours a month for each that the hours in all are as many more as the case has. */
function oneCase(
  { lssStock, levels }: ResolvedBase,
  first: string,
  weekly: number,
  basis = "",
): readonly Change[] {
  const own = levels.lssHoursPerPerson;
  const hours = WEEKS_A_MONTH.times(weekly);
  const more = hours.minus(own).div(lssStock.plus(1)).toDecimalPlaces(DECIMALS);
  return [
    assumedChange("lssInflow", "event", `${first}-01-01`, 1, "Ett beslut till från årets början."),
    assumedChange(
      "lssHoursPerPerson",
      "add",
      first,
      String(more),
      `${basis}${weekly} timmar i veckan är ${swedishNumber(hours.toDecimalPlaces(1))} i månaden. Snittet är ${swedishNumber(own.toDecimalPlaces(1))} och ändras så att timmarna totalt blir så många fler.`,
    ),
  ];
}

/**
 * Scenarios to begin from, with no figures but the base's own and what is said to be assumed: rates, a case
 * more, cases that go to SFB, flows as in its own history or as the nation's, and a takeover. None before the base
 * can be calculated; those of flows where there is a history, or inhabitants. Each but the flows lies on the flows.
 */
export function readyScenarios(base: Base): readonly Scenario[] {
  let resolved: ResolvedBase;
  try {
    resolved = resolveBase(base);
  } catch (error) {
    if (error instanceof ModelError) return [];
    throw error;
  }
  const first = String(resolved.year + 1);
  const undecided = String(Math.max(resolved.year, lastDecidedYear) + 1);
  const flows = historyFlows(base);
  const on = flows === undefined ? [] : [USUAL];
  const made: (readonly [id: string, name: string, about: string, changes: readonly Change[]])[] = [
    [
      "schablon-och-loner",
      "Schablon 1,5 procent och löner 3 procent",
      "Lönerna ökar snabbare än schablonbeloppet, så en egen regi får ett växande underskott.",
      [
        assumedChange("uplift", "set", undecided, "0.015", "Vanligaste uppräkningen 2016–2026."),
        assumedChange("wageGrowth", "set", first, "0.03", "Ett antagande: sätt ert eget."),
      ],
    ],
    [
      "indexerad-schablon",
      "Schablonen följer omsorgsprisindex",
      `Indexerad schablon från ${undecided}.`,
      [
        assumedChange("upliftBasis", "set", undecided, 1, "Ingen indexering är beslutad."),
        assumedChange(
          "opi",
          "set",
          undecided,
          "0.03",
          "3,0 procent per år i snitt 2015–2025 (Vårdföretagarna, maj 2025).",
        ),
        assumedChange(
          "wageGrowth",
          "set",
          undecided,
          "0.03",
          "Index är till 80 procent löner; lönerna antas öka lika.",
        ),
      ],
    ],
    [
      "ett-lss-beslut",
      `Ett LSS-beslut till, ${HOURS} timmar i veckan`,
      "En person till med kommunens beslut, hela året.",
      oneCase(resolved, first, HOURS),
    ],
    [
      "ett-beslut-som-riket",
      `Ett LSS-beslut till som rikets nybeviljade, ${nation2024.newHours} timmar i veckan`,
      "En person till med kommunens beslut hela året, med så många timmar som nybeviljade i landet.",
      oneCase(
        resolved,
        first,
        nation2024.newHours,
        "Nybeviljade med assistansersättning 2024 i snitt (Försäkringskassan, FK 2025/000542, Tabell 24); timmar enligt LSS publiceras inte. ",
      ),
    ],
  ];
  if (resolved.lssStock.gte(TRANSFERRED)) {
    made.push([
      "lss-till-sfb",
      "Två personer går från LSS till SFB",
      "Timmarna med LSS upphör och kommunens del av SFB börjar.",
      [
        assumedChange(
          "transfers",
          "event",
          `${first}-01-01`,
          TRANSFERRED,
          "Från årets början; med så många timmar som snittet.",
        ),
      ],
    ]);
  }
  if (flows?.highest.perYear.gt(0) === true) {
    made.push([
      "starkare-inflode",
      `Starkare inflöde, som ${flows.highest.to}`,
      "Lika många fler SFB-personer varje år som under det egna året med störst ökning.",
      flow(flows.highest, first),
    ]);
  }
  const date = `${Math.max(TAKEOVER, resolved.year + 1)}-01-01`;
  made.push([
    "staten-tar-over",
    `Staten tar över ${date}`,
    "Hela ansvaret går över till staten under ett år. Ändra datumet när det är känt.",
    [
      assumedChange(
        "takeover",
        "set",
        date,
        12,
        "Försäkringskassan behöver minst 24 månader efter att lagarna är beslutade (rapport maj 2025). Inget är beslutat.",
      ),
      assumedChange(
        "takeoverProvider",
        "set",
        date.slice(0, 4),
        1,
        "Egen regi antas upphöra i samma takt.",
      ),
    ],
  ]);
  const usual: readonly Scenario[] =
    flows === undefined
      ? []
      : [
          {
            id: USUAL,
            name: "Flöden som i egen historik",
            description: "Antalet SFB-personer ändras varje år som i snitt i den egna historiken.",
            on: [],
            changes: flow(flows.mean, first),
          },
        ];
  return [
    ...usual,
    ...made.map(([id, name, description, changes]) => ({ id, name, description, on, changes })),
    ...nationScenarios(resolved, first, on),
  ];
}
