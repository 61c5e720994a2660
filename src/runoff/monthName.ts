const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const FULL = [
  ...["januari", "februari", "mars", "april", "maj", "juni"],
  ...["juli", "augusti", "september", "oktober", "november", "december"],
];

/** 1-12 of a month's Swedish name, in full or its first three letters; undefined: none. */
export function monthOfName(text: string): number | undefined {
  const name = text
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^sept$/, "sep");
  const place = Math.max(FULL.indexOf(name), MONTHS.indexOf(name));
  return place < 0 ? undefined : place + 1;
}
