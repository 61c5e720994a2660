import { elements } from "./xmlDocument";

/** Colours with the transparency byte that the schema demands: FF000000, not 000000. */
export function tidyStyles(styles: XMLDocument): void {
  for (const name of ["color", "fgColor", "bgColor"]) {
    for (const element of elements(styles, name)) {
      const rgb = element.getAttribute("rgb");
      if (rgb && /^[0-9a-f]{6}$/i.test(rgb)) element.setAttribute("rgb", `FF${rgb.toUpperCase()}`);
    }
  }
}
