import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { sideInText } from "./sideInText";

/** What a figure of the comment is, in words: "SFB: posten Personer", "SFB: Personer, utfall". */
export function resultName(
  all: PartsVariance,
  part: number | undefined,
  ref: string,
  sides: readonly [first: string, second: string],
): string {
  const ofPart = /^part:(\d+)$/.exec(ref)?.[1];
  if (ofPart !== undefined) return `${all.parts[Number(ofPart)]?.part ?? ""}: avvikelse`;
  const of = part === undefined ? undefined : all.parts[part];
  const name = of?.part ?? "Alla delar";
  if (ref === "deviation") return `${name}: avvikelse`;
  if (ref === "budget") return `${name}: ${sideInText(sides[0])}`;
  if (ref === "outturn") return `${name}: ${sideInText(sides[1])}`;
  const [, id = ref, side] = /^(.*)\.(budget|outturn|change)$/.exec(ref) ?? [];
  const post = of?.variance.posts.find((each) => each.id === id)?.name ?? "";
  if (side === undefined) return `${name}: posten ${post}`;
  if (side === "change") return `${name}: ${post}, skillnad`;
  return `${name}: ${post}, ${sideInText(side === "budget" ? sides[0] : sides[1])}`;
}
