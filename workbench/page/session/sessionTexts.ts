/** What the user is told of where the work is kept and who may change it. */
export const sessionTexts = {
  openElsewhere: "Arbetsboken är redan öppen i en annan flik. Här kan du bara läsa den.",
  handedOver: "Arbetet fortsätter i en annan flik. Här kan du bara läsa.",
  notKept:
    "Ändringarna kan inte hållas kvar i webbläsaren (utrymmet är slut eller spärrat). Spara arbetsboken som Excel-fil innan du stänger.",
  noAnswer:
    "Webbläsarens lagring svarar inte, så det som kan finnas kvar där visas inte; det ligger kvar orört. Malmö-exemplet visas i stället. Stäng andra flikar med PA-kalkyl och ladda om sidan. Det du gör här under tiden sparar du som Excel-fil.",
  notTakenAlong:
    "Det du ändrade sist hann inte följa med. Välj Öppna som kopia om du vill ha kvar det.",
  halfTyped: (text: string) => `Det du skrev följde inte med: ”${text}”.`,
  unreadable:
    "Det som var kvar i webbläsaren gick inte att läsa. Det ligger kvar orört, och Malmö-exemplet visas i stället.",
} as const;
