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

const GROUP = /^(?:bar|line|area|scatter|radar|bubble|pie|doughnut)Chart$/;
const AXIS = /^(?:cat|val|date|ser)Ax$/;

/** Groups without series, and axes that no group has, are against the schema. */
function withoutEmptyGroups(chart: XMLDocument): void {
  for (const area of elements(chart, "plotArea")) {
    const groups = childElements(area).filter(({ localName }) => GROUP.test(localName));
    const used = new Set<string | null>();
    for (const group of groups) {
      const isEmpty = childElements(group, "ser").length === 0;
      if (isEmpty && groups.length > 1) group.remove();
      else for (const id of childElements(group, "axId")) used.add(id.getAttribute("val"));
    }
    for (const axis of childElements(area).filter(({ localName }) => AXIS.test(localName))) {
      const [id] = childElements(axis, "axId");
      if (!used.has(id?.getAttribute("val") ?? null)) axis.remove();
    }
  }
}

/**
 * Puts the children of every chart element in the order of the schema, which Excel demands and the
 * component does not keep. A value axis has no `auto`, a
 * line around a radar no `smooth`.
 */
export function orderChart(chart: XMLDocument): void {
  pieWithoutHole(chart);
  withoutEmptyGroups(chart);
  for (const radar of elements(chart, "radarChart")) {
    for (const series of childElements(radar, "ser")) {
      for (const smooth of childElements(series, "smooth")) smooth.remove();
    }
  }
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
