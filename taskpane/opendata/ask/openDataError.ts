export type OpenDataProblem = "unreachable" | "refused" | "unreadable" | "tooMuch" | "cancelled";

/** Why open data could not be fetched; the message is Swedish and ready to show. */
export class OpenDataError extends Error {
  constructor(
    readonly problem: OpenDataProblem,
    message: string,
    /** The answer's HTTP status, where there was one. */
    readonly status?: number,
  ) {
    super(message);
    this.name = "OpenDataError";
  }
}

const INSTEAD =
  "Inget har hämtats. Hämta tabellen på källans webbplats i stället och klistra in den i arbetsboken.";

export const unreachable = (source: string): OpenDataError =>
  new OpenDataError(
    "unreachable",
    `${source} går inte att nå. Kontrollera anslutningen, eller fråga IT om adressen är spärrad. ${INSTEAD}`,
  );

export const noAnswer = (source: string): OpenDataError =>
  new OpenDataError("unreachable", `${source} svarar inte. Försök igen om en stund. ${INSTEAD}`);

export const refused = (source: string, status: number): OpenDataError =>
  new OpenDataError(
    "refused",
    status === 429
      ? `${source} tar inte emot fler frågor just nu. Vänta någon minut och försök igen. Inget har hämtats.`
      : `${source} svarade med fel ${status}. ${INSTEAD}`,
    status,
  );

export const unreadable = (source: string, what: string): OpenDataError =>
  new OpenDataError("unreadable", `Svaret från ${source} gick inte att läsa: ${what}. ${INSTEAD}`);

export const elsewhere = (source: string): OpenDataError =>
  new OpenDataError(
    "unreachable",
    `${source} hänvisar till en annan adress, som inte frågas. Fråga IT om en proxy står emellan. ${INSTEAD}`,
  );

export const tooMuch = (source: string): OpenDataError =>
  new OpenDataError(
    "tooMuch",
    `Svaret från ${source} är för stort. Välj färre kommuner eller år. Inget har hämtats.`,
  );

export const cancelled = (): OpenDataError =>
  new OpenDataError("cancelled", "Hämtningen avbröts. Inget har hämtats.");
