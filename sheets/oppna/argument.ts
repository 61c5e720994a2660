/** The argument where it is given, else what holds without it. */
export const given = (argument: string | undefined, otherwise: string): string =>
  argument === undefined || argument === "" ? otherwise : argument;

export const isGiven = (argument: string | undefined): argument is string =>
  argument !== undefined && argument !== "";

/** An argument as a term or a factor of its own. */
export const part = (argument: string): string =>
  /^(?:'(?:[^']|'')+'!|[\w.åäöÅÄÖ]+!)?[\w$.]+$/.test(argument) ? argument : `(${argument})`;

/**
 * The argument where it is given and its cell is filled, else what holds without it, as a factor of its own.
 * `noZero`: 0 is no value of it, and gives an error.
 */
export function orDefault(
  argument: string | undefined,
  otherwise: string,
  { noZero = false }: { readonly noZero?: boolean } = {},
): string {
  if (!isGiven(argument)) return part(otherwise);
  if (/^\d+(\.\d+)?$/.test(argument)) return argument;
  const known = noZero ? `IF(${argument}=0,NA(),${argument})` : argument;
  return `IF(${argument}="",${otherwise},${known})`;
}
