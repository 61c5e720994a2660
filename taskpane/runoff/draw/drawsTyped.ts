/** How many triangles are drawn, and from which seed, as typed. */
export interface DrawsTyped {
  readonly replicates: string;
  readonly seed: string;
}

export const usualDraws: DrawsTyped = { replicates: "10 000", seed: "1" };
