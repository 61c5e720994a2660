import { excelColor } from "./excelColor";
import { childElements, elements } from "./xmlDocument";

/** Parts of a font in the order of its schema. Source: ECMA-376 part 1, CT_Font, as Excel writes it. */
const FONT =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

/**
 * Colours with the byte of opacity that the schema demands (FF000000, not 000000), and the parts of
 * each font in its order.
 */
export function tidyStyles(styles: XMLDocument): void {
  for (const name of ["color", "fgColor", "bgColor"]) {
    for (const element of elements(styles, name)) {
      const rgb = element.getAttribute("rgb");
      if (rgb && /^[0-9a-f]{6}$/i.test(rgb)) element.setAttribute("rgb", excelColor(rgb));
    }
  }
  for (const font of elements(styles, "font")) {
    const place = ({ localName }: Element): number => FONT.indexOf(localName);
    font.replaceChildren(...childElements(font).sort((a, b) => place(a) - place(b)));
  }
}
