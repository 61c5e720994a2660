export const SHOWS =
  "Provet räknar om år som redan har utfall. Modellen får årets faktiska volym, så felet visar hur väl priset och timmarna räknas.";
export const SHOWS_NOT =
  "Det visar inte att framtidens volym kan förutses: antalet personer och timmar är antaganden i varje prognos, och budgeten lades innan volymen var känd. Några få år är ett litet underlag.";
export const MEASURES =
  "MAE är medelfelet i tkr oavsett riktning, MAPE felet i procent av utfallet och MASE medelfelet delat med den genomsnittliga ändringen mellan åren; under 1 är bättre än \u201dsom förra året\u201d.";
/** What stands beside the test one year ahead. */
export const AHEAD_KNEW =
  "Utfallet är det bokförda, med årets sena fakturor, återbetalningar och bidrag, som ingen kände i förväg. Schablonbeloppet beslutas före året.";
