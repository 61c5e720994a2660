/** A case as the case mode takes it: never a name. */
export type RiskCase =
  | { readonly kind: "sfb"; readonly child?: boolean | undefined }
  | { readonly kind: "lss"; readonly weeklyHours: number };
