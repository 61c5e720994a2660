/** What the report does not give and the Malmö inputs assume, Swedish, as shown beside the figures. */
export const malmoAssumptions: readonly string[] = [
  "Fördelningen mellan SFB och LSS hos kommunens utförare antas vara som för hela Malmö.",
  "Timmar per brukare: SFB rikets snitt per vecka (Försäkringskassan), LSS Malmös snitt per månad.",
  "Jour: 46 procent av SFB-brukarna, 13 timmar väntetid per vecka (rikets nya beslut 2024), räknat före omvandlingen 4:1.",
  "Jourschema: 196 timmar per månad och fyra anställda, så att ingen kommer över 50 timmar.",
  "Månadslön 2020 och 2021: SCB, personliga assistenter i kommuner. 2022 och 2023: med HÖK 20:s 380 och 1 125 kronor.",
  "Månadslön 2024: rapportens 19,5 procent sedan 2020 antas gälla lönekostnaden inklusive PO. 2025: 3,4 procent högre, inte kontrollerat.",
  "Referensens lön: 2020 års lön uppräknad som schablonbeloppet. Referensens PO: lagstadgade avgifter.",
  "PO-pålägg: SKR:s riktvärde för året; 2025 som 2024.",
  "Ob: 20 kronor per timme 2024, övriga år i takt med lönen.",
  "Alla räknas som HÖK med heltidsmåttet 37 timmar; andelarna är inte kända.",
  "Administration per timme är den obekanta som löses ut: den rymmer också övertalighet, uppstart och korta insatser, som rapporten inte ger i siffror.",
];
