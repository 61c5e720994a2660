import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** A manifest as the checks ask for it. */
export interface Manifest {
  readonly text: string;
  elements(name: string): Element[];
  /** Attribute of the one element of that name. */
  attribute(element: string, attribute: string): string;
  /** Every address in it, defaults and overrides, each once. */
  addresses(): string[];
}

/** Strict: a manifest that is not well-formed XML throws. */
export function readManifest(path: string): Manifest {
  const text = readFileSync(path, "utf8");
  const onError = (_level: string, message: string): never => {
    throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(text, "application/xml");
  const elements = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
  const values = (name: string): string[] =>
    elements("*").flatMap((element) => element.getAttribute(name) ?? []);
  return {
    text,
    elements,
    attribute: (element, attribute) => elements(element)[0]?.getAttribute(attribute) ?? "",
    addresses: () => {
      const all = [...values("DefaultValue"), ...values("Value"), ...values("Url")];
      return [...new Set(all.filter((value) => /^[a-z]+:/.test(value)))];
    },
  };
}
