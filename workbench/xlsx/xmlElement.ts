/** Makes elements of one part, in its namespace. */
export type MakeElement = (
  name: string,
  attributes?: Readonly<Record<string, string | number>>,
  ...children: readonly (Element | string)[]
) => Element;

export function elementMaker(document: XMLDocument): MakeElement {
  const namespace = document.documentElement.namespaceURI;
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, String(value));
    }
    element.append(...children);
    return element;
  };
}
