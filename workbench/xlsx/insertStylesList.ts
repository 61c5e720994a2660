import { childElements } from "./xmlDocument";

/** Children of the styles part in the order of its schema. Source: ECMA-376 part 1, CT_Stylesheet. */
const STYLESHEET =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

/** The list of that name in the styles part; it is made where it is missing. */
export function insertStylesList(styles: XMLDocument, name: string): Element {
  const root = styles.documentElement;
  const [known] = childElements(root, name);
  if (known) return known;
  const list = styles.createElementNS(root.namespaceURI, name);
  const place = STYLESHEET.indexOf(name);
  const next = childElements(root).find(({ localName }) => STYLESHEET.indexOf(localName) > place);
  root.insertBefore(list, next ?? null);
  return list;
}
