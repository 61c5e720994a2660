import type { Decimal } from "../../exact/decimal";
import { knownOrLatest } from "../../parameters/knownOrLatest";
import { firstDayOf, ZERO } from "../law/decided";
import { otherServices } from "../fields/services";
import { byLabel, type Figures, isGiven, refuse } from "./figures";

/** The other insatser, each with its price, or as one amount. */
export function servicesOf(figures: Figures, year: number): Decimal {
  const { given, naming, raised } = figures;
  const whole = given.otherServices;
  const counted = otherServices.filter(({ id }) => isGiven(given[id]));
  if (counted.length > 0 && isGiven(whole)) {
    refuse(
      `Ange antingen ${byLabel("otherServices")} eller antal personer för varje insats, inte båda.`,
      "otherServices",
    );
  }
  if (whole !== undefined && isGiven(whole)) return whole.times(raised);
  if (counted.length === 0) {
    refuse(
      "Kommunens övriga LSS-insatser saknas. Standardkostnaden omfattar alla insatser: ange antal personer för " +
        `var och en, eller ${byLabel("otherServices")}.`,
      "otherServices",
    );
  }
  return counted.reduce((sum, { id, price, weight }) => {
    const persons = given[id] ?? ZERO;
    const each =
      given[price] ??
      refuse(`${naming(price)} behövs när ${byLabel(id)} har personer. Fyll i raden.`, price);
    const share = weight === undefined ? undefined : knownOrLatest(weight, firstDayOf(year));
    return sum.plus(persons.times(share?.times(each) ?? each).times(raised));
  }, ZERO);
}
