export interface Arguments {
  readonly file: string;
  readonly out?: string;
  readonly json: boolean;
  /** The new file is for LibreOffice and other programs than Excel. */
  readonly forOthers?: boolean;
  /** Its PA cells are ordinary formulas. */
  readonly openFormulas?: boolean;
}

/** A command that cannot be carried out as written; the message is Swedish. */
export class UsageError extends Error {}

/** The words after `npm run kalkyl --`; "help" where help was asked for. @throws UsageError */
export function parseArguments(words: readonly string[]): Arguments | "help" {
  const files: string[] = [];
  let out: string | undefined;
  let json = false;
  let forOthers = false;
  let openFormulas = false;
  for (let index = 0; index < words.length; index++) {
    const word = (words[index] ?? "").normalize("NFC");
    if (["--hjälp", "--hjalp", "--help", "-h"].includes(word)) return "help";
    if (word === "--json") json = true;
    else if (word === "--andra-program") forOthers = true;
    else if (["--öppna-formler", "--oppna-formler"].includes(word)) openFormulas = true;
    else if (word === "--ut") {
      out = words[++index];
      if (out === undefined || out.startsWith("--")) {
        throw new UsageError("Efter --ut ska namnet på den nya filen stå.");
      }
    } else if (word.startsWith("--")) {
      throw new UsageError(`Valet ${word} finns inte. Se --hjälp.`);
    } else files.push(words[index] ?? "");
  }
  const [file] = files;
  if (file === undefined) throw new UsageError("Ange arbetsboken som ska räknas om. Se --hjälp.");
  if (files.length > 1) {
    throw new UsageError(`Ange en arbetsbok i taget (fick ${files.length}). Se --hjälp.`);
  }
  if (out === undefined) {
    const alone = openFormulas ? "--öppna-formler" : forOthers ? "--andra-program" : undefined;
    if (alone !== undefined)
      throw new UsageError(`${alone} gäller filen efter --ut. Ange --ut också.`);
    return { file, json };
  }
  return {
    ...{ file, json, out },
    ...(forOthers ? { forOthers } : {}),
    ...(openFormulas ? { openFormulas } : {}),
  };
}
