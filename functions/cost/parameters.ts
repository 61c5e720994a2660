import {
  hoursInAll,
  kronor,
  persons,
  priceFactor,
  signedKronor,
  usedShare,
} from "../pipeline/kinds";
import { defaultedNumber, requiredNumber } from "../pipeline/numberParameter";
import { periodParameter } from "../pipeline/periodParameter";
import { ownRates } from "../pipeline/ownRates";
import { uplift } from "../pipeline/uplift";

/** The parameters of KOSTNAD and KOSTNADSDELAR, in the order that workbooks are saved with. */
export const costParameters = [
  periodParameter("år"),
  requiredNumber("sfb_personer", persons),
  requiredNumber("lss_timmar", hoursInAll),
  defaultedNumber("sjuklön", 0, kronor),
  defaultedNumber("egenregi", 0, signedKronor),
  uplift,
  defaultedNumber("nyttjandegrad", 1, usedShare),
  defaultedNumber("prisfaktor", 1, priceFactor),
  ownRates,
] as const;
