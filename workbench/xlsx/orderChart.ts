import { CHART_ORDER } from "./chartOrder";
import { childElements, elements } from "./xmlDocument";

/** A pie is exported as a doughnut with a hole of 0 %, which the schema does not allow. */
function pieWithoutHole(chart: XMLDocument): void {
  for (const doughnut of elements(chart, "doughnutChart")) {
    const hole = childElements(doughnut, "holeSize")[0];
    if (!hole || Number(hole.getAttribute("val")) >= 10) continue;
    hole.remove();
    const pie = chart.createElementNS(doughnut.namespaceURI, "c:pieChart");
    pie.append(...Array.from(doughnut.childNodes));
    doughnut.replaceWith(pie);
  }
}

/**
 * Puts the children of every chart element in the order of the schema, which Excel demands and the
 * component does not keep. A value axis has no `auto`.
 */
export function orderChart(chart: XMLDocument): void {
  pieWithoutHole(chart);
  for (const axis of elements(chart, "valAx")) {
    for (const auto of childElements(axis, "auto")) auto.remove();
  }
  for (const parent of elements(chart, "*")) {
    const order = CHART_ORDER[parent.localName];
    const children = order ? childElements(parent) : [];
    if (!order || children.length < 2) continue;
    const place = ({ localName }: Element): number => {
      const index = order.indexOf(localName);
      return index < 0 ? order.length : index;
    };
    parent.replaceChildren(...children.sort((a, b) => place(a) - place(b)));
  }
}
