/** What the user is told of where the work is kept and who may change it. */
export const sessionTexts = {
  openElsewhere: "Arbetsboken är redan öppen i en annan flik. Här kan du bara läsa den.",
  handedOver: "Arbetet fortsätter i en annan flik. Här kan du bara läsa.",
  notKept:
    "Ändringarna kan inte hållas kvar i webbläsaren (utrymmet är slut eller spärrat). Spara arbetsboken som Excel-fil innan du stänger.",
  unreadable:
    "Det som var kvar i webbläsaren gick inte att läsa. Det ligger kvar orört, och Malmö-exemplet visas i stället.",
} as const;
