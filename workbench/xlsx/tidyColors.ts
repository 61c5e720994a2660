import { elements } from "./xmlDocument";

/**
 * A colour that lets light through, which the component writes with eight digits (AARRGGBB), to
 * the six digits and the share of opacity that the schema demands.
 */
export function tidyColors(chart: XMLDocument): void {
  for (const color of elements(chart, "srgbClr")) {
    const [, opacity, rgb] =
      /^([0-9a-f]{2})([0-9a-f]{6})$/i.exec(color.getAttribute("val") ?? "") ?? [];
    if (opacity === undefined || rgb === undefined) continue;
    color.setAttribute("val", rgb);
    const alpha = chart.createElementNS(color.namespaceURI, "a:alpha");
    // In thousandths of a per cent.
    alpha.setAttribute("val", String(Math.round((Number.parseInt(opacity, 16) / 255) * 100_000)));
    color.append(alpha);
  }
}
