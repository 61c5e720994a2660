import { excelColor } from "../excelColor";
import { insertStylesList } from "../insertStylesList";
import { childElements } from "../xmlDocument";
import { elementMaker, type MakeElement } from "../xmlElement";

type Look = Readonly<Record<string, unknown>>;

function font(make: MakeElement, look: Look): Element[] {
  const on = (key: string, name: string): Element[] => (look[key] === true ? [make(name)] : []);
  const color = look["textColor"];
  const parts = [
    ...on("bold", "b"),
    ...on("italic", "i"),
    ...on("strikethrough", "strike"),
    ...on("underline", "u"),
    ...(typeof color === "string" && color !== ""
      ? [make("color", { rgb: excelColor(color) })]
      : []),
  ];
  return parts.length > 0 ? [make("font", {}, ...parts)] : [];
}

function fill(make: MakeElement, { fillColor }: Look): Element[] {
  if (typeof fillColor !== "string" || fillColor === "") return [];
  const pattern = make("patternFill", {}, make("bgColor", { rgb: excelColor(fillColor) }));
  return [make("fill", {}, pattern)];
}

/** The looks that conditional formats give, by number: the file's styles part lists them. */
export class DifferentialStyles {
  private readonly list: Element;
  private readonly make: MakeElement;

  constructor(styles: XMLDocument) {
    this.make = elementMaker(styles);
    this.list = insertStylesList(styles, "dxfs");
  }

  add(look: Look): number {
    this.list.append(this.make("dxf", {}, ...font(this.make, look), ...fill(this.make, look)));
    const count = childElements(this.list).length;
    this.list.setAttribute("count", String(count));
    return count - 1;
  }
}
