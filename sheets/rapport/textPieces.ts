const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/;
/** Where a sentence ends. */
const SENTENCE = /(?<=[.!?:;])\s+/;
/** A row of a sheet is at most 409 points high: less than thirty lines. */
const MOST_LETTERS = 1200;

/** A word that is longer than a row holds, as a pasted address may be. */
const cut = (word: string): readonly string[] =>
  Array.from({ length: Math.ceil(word.length / MOST_LETTERS) }, (_, k) =>
    word.slice(k * MOST_LETTERS, (k + 1) * MOST_LETTERS),
  );

/** A text in pieces of which a row holds each: its lines, and long ones by their sentences or words. */
export function textPieces(text: string): readonly string[] {
  return text.split(LINE_BREAK).flatMap((line) => {
    if (line.length <= MOST_LETTERS) return line.trim() === "" ? [] : [line];
    const sentences = line.split(SENTENCE);
    const by = sentences.every(({ length }) => length <= MOST_LETTERS)
      ? sentences
      : line.split(/\s+/).flatMap(cut);
    const pieces: string[] = [];
    for (const each of by) {
      const last = pieces.at(-1);
      if (last === undefined || last.length + 1 + each.length > MOST_LETTERS) pieces.push(each);
      else pieces[pieces.length - 1] = `${last} ${each}`;
    }
    return pieces;
  });
}
