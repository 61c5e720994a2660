import type { NationalTable } from "./tables/nationalTable";
import { costShares } from "./tables/costShares";
import { ageAtDecision, decisions, repeated } from "./tables/decisions";
import { grantedByAge, grantedByGroup, grantedBySex } from "./tables/granted";
import { rejectedBySex, rejectedChildren, rejectionReasons, under20ByAge } from "./tables/rejected";
import { causes, flows } from "./tables/flows";
import { hours, hoursByAge, hoursBySex, hoursGranted } from "./tables/hours";
import {
  percentilesBoys,
  percentilesGirls,
  percentilesMen,
  percentilesWomen,
} from "./tables/percentiles";
import { basicNeedsBySex, needHours, needs, needShares } from "./tables/needs";
import { children, groups, meanAge, recipients } from "./tables/recipients";
import {
  childrenOf19,
  costPerInhabitant,
  firstDecisions,
  homeCare,
  may,
  october,
  priceGrowth,
  providers,
  shareOfEconomy,
} from "./tables/sector";
import { schablonBefore, schablonPrices, spending } from "./tables/spending";

export interface NationalSection {
  readonly key: string;
  /** Swedish. */
  readonly name: string;
  readonly tables: readonly NationalTable[];
}

/** Everything that is known of the nation, in the order that it is shown. */
export const nationalSections: readonly NationalSection[] = [
  {
    key: "recipients",
    name: "Mottagare",
    tables: [recipients, children, groups, meanAge, may, childrenOf19, october],
  },
  { key: "flows", name: "Inflöde och utflöde", tables: [flows, causes] },
  {
    key: "decisions",
    name: "Bifall och avslag",
    tables: [
      ...[decisions, grantedByGroup, grantedBySex, grantedByAge, rejectedBySex, rejectedChildren],
      ...[rejectionReasons, under20ByAge, repeated, ageAtDecision, firstDecisions],
    ],
  },
  {
    key: "hours",
    name: "Timmar och behov",
    tables: [
      ...[hours, hoursBySex, hoursGranted, hoursByAge],
      ...[percentilesGirls, percentilesBoys, percentilesWomen, percentilesMen],
      ...[needs, basicNeedsBySex, needShares, needHours],
    ],
  },
  {
    key: "spending",
    name: "Utgifter och priser",
    tables: [
      ...[spending, costShares, schablonPrices, schablonBefore, priceGrowth, costPerInhabitant],
      ...[homeCare, providers, shareOfEconomy],
    ],
  },
];
