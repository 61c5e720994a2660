/** The argument where it is given, else what holds without it. */
export const given = (argument: string | undefined, otherwise: string): string =>
  argument === undefined || argument === "" ? otherwise : argument;

export const isGiven = (argument: string | undefined): argument is string =>
  argument !== undefined && argument !== "";

/** An argument as a term or a factor of its own. */
export const part = (argument: string): string =>
  /^(?:'(?:[^']|'')+'!|[\w.åäöÅÄÖ]+!)?[\w$.]+$/.test(argument) ? argument : `(${argument})`;
