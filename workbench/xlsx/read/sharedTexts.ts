import { RunTexts } from "./runTexts";
import { local, readXml } from "./xmlEvents";

const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** Letters that XML cannot hold stand as _x000D_ in a workbook file. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

export interface SharedTexts {
  readonly texts: readonly string[];
  /** Some have parts in formats of their own. */
  readonly formatted: boolean;
}

/** The texts that cells refer to by number, without the reading aids beside them. */
export function readSharedTexts(xml: string | undefined): SharedTexts {
  const texts: string[] = [];
  let formatted = false;
  if (xml === undefined) return { texts, formatted };
  const gathered = new RunTexts();
  let runs = 0;
  readXml(xml, {
    open: (name) => {
      const word = local(name);
      if (word === "si") {
        gathered.begin();
        runs = 0;
      } else if (word === "r") runs += 1;
      else gathered.open(word);
    },
    text: (more) => gathered.add(more),
    close: (name) => {
      const word = local(name);
      if (word === "si") {
        texts.push(unescaped(gathered.text));
        formatted ||= runs > 1;
      } else gathered.close(word);
    },
  });
  return { texts, formatted };
}
