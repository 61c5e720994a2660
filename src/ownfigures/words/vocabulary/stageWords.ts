import { whole, word, type Word } from "./word";

/** Outturn, budget, forecast and plan. */
export const stageWords: readonly Word[] = [
  whole(
    "(?:års)?bokslut\\p{L}*|(?:\\p{L}{0,5})utfall\\p{L}*|redovisa[dt]|redovisning|verklig\\p{L}*|bokför[dt]\\p{L}*|utf\\.?|actuals?|outcome|outturn|ut? ?\\d\\d",
    { stage: "outturn" },
  ),
  whole(
    "(?:netto|års|helårs)?budget(?:en|erat|erade|erad)?|kommunbidrag\\p{L}*|kb|ram|driftram|budgetram|anslag\\p{L}*|bu ?\\d\\d|bu|bud\\.?",
    { stage: "budget" },
  ),
  whole("(?:helårs|års)?prognos(?:en)?|progn?\\.|forecast", { stage: "forecast" }),
  whole("(?:verksamhets)?plan(?:en|erat)?", { stage: "plan" }),
];

/** Sums by their names. */
export const sumWords: readonly Word[] = [
  whole(
    "(?:grand )?total\\p{L}{0,2}|(?:del|slut|total)?summa|summan|samtliga|sammanlagt|s:a|tot\\.?|sum",
    {
      sum: true,
    },
  ),
  word("(?<!\\p{L})(?:total|summa)(?=kostnad|utfall|budget|netto)", { sum: true }),
];
