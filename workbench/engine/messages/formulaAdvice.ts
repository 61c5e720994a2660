import { timeAdvice } from "./timeAdvice";

const TEXTS = /"[^"]*"|'[^']*'/g;
const SPACES = "[ \\u00a0\\u202f\\u2009\\u2007]";
/** 12 000 and 1 234 567, which a formula takes for two numbers. */
const GROUPED = new RegExp(`(?<![\\p{L}\\d.:$])\\d{1,3}(?:${SPACES}\\d{3})+(?![\\p{L}\\d:])`, "u");
const UNIT = new RegExp(`\\d${SPACES}*(?:kr|sek|kronor|tkr|mnkr|mkr|st)\\b|:-`, "iu");

function brackets(formula: string): string | undefined {
  const opened = formula.split("(").length - 1;
  const closed = formula.split(")").length - 1;
  if (opened > closed) return "En slutparentes saknas.";
  return opened < closed ? "Det är en slutparentes för mycket." : undefined;
}

/** What to do about a formula that cannot be read, where it shows why; blank where it does not. */
export function formulaAdvice(formula: string): string {
  const bare = formula.replace(TEXTS, '""');
  const [grouped] = GROUPED.exec(bare) ?? [];
  const advice = [
    grouped && `Skriv tal utan mellanslag i formler: ${grouped.replace(/\D/g, "")}.`,
    UNIT.test(bare) ? "Skriv tal utan kr och andra enheter i formler." : undefined,
    timeAdvice(formula),
    brackets(bare),
  ];
  return advice.filter((each) => each !== undefined && each !== "").join(" ");
}
