import type { Dimension, SieFile } from "../../sie/sieFile";
import type { BlockAnswer } from "../answers/answer";

/** Which of the file's dimensions say what the cost is for and whose it is; "" none. */
export interface LedgerDimensions {
  readonly activity: string;
  readonly responsibility: string;
  /** Nothing says which one the verksamhet is: it is asked. */
  readonly isUnsaid: boolean;
}

/** The name itself before a longer one: Verksamhetsområde is another. */
const ACTIVITIES = [/^(?:verksamhet(?:er|skod)?|vht|vsh)$/iu, /verksamh/iu] as const;
const RESPONSIBILITY = /ansvar|kostnadsst|resultatenh|enhet/iu;

/** The dimensions that amounts stand on. */
export function usedDimensions({ dimensions, amounts }: SieFile): readonly Dimension[] {
  const used = new Set(amounts.flatMap(({ objects }) => objects.map(([dimension]) => dimension)));
  return dimensions.filter(({ number }) => used.has(number));
}

/** Verksamhet and ansvar by their names, or as the user has said. */
export function dimensionsOf(file: SieFile, said: BlockAnswer): LedgerDimensions {
  const used = usedDimensions(file);
  const is = (number: string | undefined): string | undefined =>
    number === "" || used.some((each) => each.number === number) ? number : undefined;
  const named = ACTIVITIES.map((pattern) => used.find(({ name }) => pattern.test(name.trim())));
  const activity = is(said.activity) ?? named.find((each) => each !== undefined)?.number;
  const found = is(said.responsibility);
  return {
    activity: activity ?? "",
    // Whose it is tells lines apart only where the user wants it, or where nothing else does.
    responsibility: found ?? "",
    isUnsaid: activity === undefined && found === undefined && used.length > 0,
  };
}

/** The likely ones first, to choose among where no name says which it is. */
export const likelyFirst = (used: readonly Dimension[]): readonly Dimension[] =>
  [...used].sort(
    (one, other) =>
      Number(RESPONSIBILITY.test(other.name)) - Number(RESPONSIBILITY.test(one.name)) ||
      Number(one.number) - Number(other.number),
  );
