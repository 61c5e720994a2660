export const SHOWS =
  "Provet räknar om år som redan har utfall. Modellen får årets faktiska volym, så felet visar hur väl priset och timmarna räknas.";
export const SHOWS_NOT =
  "Det visar inte att framtidens volym kan förutses: antalet personer och timmar är antaganden i varje prognos, och budgeten lades innan volymen var känd. Några få år är ett litet underlag.";
/** The same in short, beside the forecast. */
export const knewText = (withBudget: boolean): string =>
  `Modellen fick årets verkliga volym${withBudget ? ", som budgeten inte kände" : ""}. Provet gäller pris och timmar, inte om volymen kan förutses.`;
/** With fewer years the order of the methods may be chance. */
export const FEW_YEARS = 3;
export const MEASURES =
  "MAE är medelfelet i tkr oavsett riktning, MAPE felet i procent av utfallet och MASE medelfelet delat med den genomsnittliga ändringen mellan åren; under 1 är bättre än \u201dsom förra året\u201d.";
