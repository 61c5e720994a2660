/** The base has no earlier years. */
export const NO_BACK_TEST =
  "Prov bakåt saknas: basåret har ingen historik. Läs in tidigare år under Basår i panelen och skriv bladen igen, så visas hur nära modellen hade kommit.";

/** The answer of the back-test in one line, beside the forecast, and where the whole of it stands. */
export function backTestLine(text: string, whole: string): string {
  return `=${text}&" Hela provet: rad "&ROW(${whole})&"."`;
}
