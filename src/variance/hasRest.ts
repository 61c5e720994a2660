import { Decimal } from "../exact/decimal";
import type { Variance } from "./variance";

/** A rest below half an öre is what cells of fifteen digits leave behind, not a rest. */
const HALF_ORE = new Decimal("0.005");

/** Whether the exact variance has a rest with this id that is told, however small it shows. */
export const hasRest = ({ posts }: Variance, id: string): boolean =>
  posts.some((post) => post.id === id && post.kind === "rest" && post.more.abs().gte(HALF_ORE));
