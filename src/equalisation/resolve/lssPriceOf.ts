import type { Decimal } from "../../exact/decimal";
import { byLabel, type Figures, isGiven, refuse } from "./figures";

/** pak: SCB's, or the nation's net cost over its decisions, those under SFB counted as half. */
export function lssPriceOf({ given, naming, raised }: Figures, weight: Decimal): Decimal {
  const { lssPrice, nationCost, nationLss, nationSfb } = given;
  if (isGiven(lssPrice) && isGiven(nationCost)) {
    refuse(
      `Ange antingen ${byLabel("lssPrice")} eller ${byLabel("nationCost")}, inte båda.`,
      "lssPrice",
      "nationCost",
    );
  }
  if (lssPrice !== undefined) return lssPrice.times(raised);
  if (nationCost === undefined) {
    return refuse(
      `${naming("lssPrice")} saknas eller är tom. Ange den ur SCB:s tabell, eller rikets nettokostnad ` +
        "rad 5133 och rikets beslut.",
      "lssPrice",
    );
  }
  const need = (id: "nationLss" | "nationSfb", value: Decimal | undefined): Decimal =>
    value ?? refuse(`${naming(id)} behövs när ${byLabel("nationCost")} anges. Fyll i raden.`, id);
  const weighted = need("nationLss", nationLss).plus(weight.times(need("nationSfb", nationSfb)));
  if (weighted.isZero()) {
    refuse("Rikets beslut om assistans är 0. Ange dem ur SCB:s tabell.", "nationLss", "nationSfb");
  }
  return nationCost.times(raised).div(weighted);
}
