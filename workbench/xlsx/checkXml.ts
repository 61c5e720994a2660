import { LIMITS } from "./limits";
import { corrupt } from "./zipDirectory";

const TAG = /<(!DOCTYPE|\/|[!?])?[^>]*?(\/)?>/gi;

/**
 * Refuses XML that could hurt a parser: document types (entities that expand) and elements nested
 * deeper than any workbook. Comments and CDATA may end early here, which only counts tags in them.
 */
export function checkXml(xml: string): void {
  let depth = 0;
  for (const [, opening, selfClosing] of xml.matchAll(TAG)) {
    if (opening === "/") depth--;
    else if (opening !== undefined) {
      if (opening.length > 1) throw corrupt();
    } else if (!selfClosing && ++depth > LIMITS.xmlDepth) throw corrupt();
  }
}
