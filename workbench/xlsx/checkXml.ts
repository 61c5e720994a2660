import { LIMITS } from "./limits";
import { XlsxError } from "./xlsxError";
import { corrupt } from "./zipDirectory";

const SLASH = 0x2f;
const [DOUBLE, SINGLE, END] = [0x22, 0x27, 0x3e];

/** Where what begins at a place is over. Looked for once from each place: the whole takes linear time. */
function endOf(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  if (found < 0) throw corrupt();
  return found + end.length;
}

/** The place after a tag's >, past its quoted values. */
function endOfTag(xml: string, from: number): number {
  let values = 0;
  for (let at = from; at < xml.length; at++) {
    const letter = xml.charCodeAt(at);
    if (letter === END) return at + 1;
    if (letter !== DOUBLE && letter !== SINGLE) continue;
    if (++values > LIMITS.xmlAttributes) throw corrupt();
    at = endOf(xml, letter === DOUBLE ? '"' : "'", at + 1) - 1;
  }
  throw corrupt();
}

/** The place after something that is no element, or undefined. Document types are refused. */
function endOfOther(xml: string, at: number): number | undefined {
  if (xml.startsWith("<?", at)) return endOf(xml, "?>", at + 2);
  if (!xml.startsWith("<!", at)) return undefined;
  if (xml.startsWith("<!--", at)) return endOf(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return endOf(xml, "]]>", at + 9);
  throw corrupt();
}

/** What elements of a file there is still room for; shared by its parts. */
export class XmlRoom {
  private left: number = LIMITS.xmlElements;

  /** @throws XlsxError where there is none */
  takeElement(): void {
    if (--this.left >= 0) return;
    throw new XlsxError(
      "tooLarge",
      "Filen innehåller för många celler, rader och format för arbetsbänken (högst 4 000 000 i alla blad). Ta bort blad eller tomma formaterade rader och celler och försök igen.",
    );
  }
}

/**
 * Refuses XML that could hurt a parser, in one pass: document types (entities that expand), elements
 * nested deeper than in any workbook, with more attributes, or more of them. What is not well-formed
 * otherwise is found by who reads it. @throws XlsxError
 */
export function checkXml(xml: string, room: XmlRoom): void {
  let depth = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const other = endOfOther(xml, at);
    if (other !== undefined) {
      at = other;
      continue;
    }
    const end = endOfTag(xml, at + 1);
    if (xml.charCodeAt(at + 1) === SLASH) depth--;
    else {
      room.takeElement();
      if (xml.charCodeAt(end - 2) !== SLASH && ++depth > LIMITS.xmlDepth) throw corrupt();
    }
    at = end;
  }
}
