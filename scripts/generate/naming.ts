import type { FunctionMetadata } from "./metadata";

/** Excel-4 macro functions and commands that a custom function may not be called. */
const EXCEL_4_MACROS =
  "RUN ECHO ALERT ARGUMENT BEEP BREAK CALL CANCEL CLOSE COPY CUT DELETE ERROR EXEC FOPEN FORMULA GET GOTO HALT HELP INPUT INSERT MESSAGE NEW NEXT NOTE OPEN PASTE POKE PRINT PROTECT QUIT REGISTER RESTART RESULT RETURN SAVE SELECT SEND STEP UNDO UNPROTECT VOLATILE WAIT WHILE WINDOW ZOOM";

/** Built-in worksheet functions, English and Swedish, that are near enough to our words to collide. */
const BUILT_IN =
  "SUM AVERAGE COUNT MIN MAX ROUND IF AND OR NOT DATE YEAR MONTH DAY HOUR MINUTE SECOND NOW TODAY TIME VALUE TEXT RATE PRICE COST INDEX MATCH LOOKUP RANK TREND FORECAST VAR SUMMA MEDEL ANTAL AVRUNDA OM OCH ELLER ICKE DATUM MÅNAD DAG TIMME MINUT SEKUND NU IDAG KLOCKSLAG TEXTNUM RÄNTA PRIS INDEX PASSA LETAUPP RANG TREND PREDIKTION VARIANS PERIODER SANT FALSKT";

const reserved = new Set(`${EXCEL_4_MACROS} ${BUILT_IN}`.split(" "));

function wrongName(name: string): string | undefined {
  const upper = name.toUpperCase();
  if (!/^\p{L}[\p{L}0-9._]{2,127}$/u.test(name)) return "has illegal characters or is too short";
  if (/^[A-Z]{1,3}[0-9]{1,7}$/.test(upper)) return "looks like a cell";
  if (/^R[0-9]*C[0-9]*$/.test(upper)) return "looks like a cell in R1C1 style";
  if (reserved.has(upper)) return "is a macro command or a built-in function";
  return undefined;
}

function wrongTexts({ description, parameters }: FunctionMetadata): string[] {
  const texts = [
    ["description", description],
    ...parameters.map((each) => [`parameter ${each.name}`, each.description]),
  ];
  return texts.flatMap(([what, text = ""]) => {
    if (text.trim() === "") return [`${what ?? ""} has no text`];
    return text.length > 255 ? [`${what ?? ""} is longer than 255 characters`] : [];
  });
}

/** What custom-functions-metadata does not check of names and texts; empty when all is well. */
export function namingProblems(functions: readonly FunctionMetadata[]): string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const each of functions) {
    const { id, name } = each;
    const add = (text: string): number => problems.push(`${id}: ${text}`);
    if (!/^[A-Z][A-Z0-9._]{2,127}$/.test(id)) add("the id is not ASCII capitals of three or more");
    for (const word of new Set([id, name])) {
      const wrong = wrongName(word);
      if (wrong !== undefined) add(`the name ${word} ${wrong}`);
      const owner = seen.get(word.toUpperCase());
      if (owner !== undefined && owner !== id) add(`the name ${word} is taken by ${owner}`);
      seen.set(word.toUpperCase(), id);
    }
    if (id !== name && name === name.normalize("NFD").replace(/\p{M}/gu, "")) {
      // Two spaces after the id make the tool fall back to the id without a word.
      add(`the name ${name} differs from the id though it is ASCII`);
    }
    const parameterNames = each.parameters.map((parameter) => parameter.name.toUpperCase());
    if (new Set(parameterNames).size < parameterNames.length) add("two parameters share a name");
    for (const parameter of each.parameters) {
      if (parameter.dimensionality !== "matrix") add(`${parameter.name} does not take a range`);
    }
    for (const text of wrongTexts(each)) add(text);
  }
  return problems;
}
