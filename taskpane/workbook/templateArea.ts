import { type Area, parseAddress } from "./address";

/** The area of an address that a template names. */
export function areaOf(address: string): Area {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`The template has no cell ${address}`);
  return area;
}
