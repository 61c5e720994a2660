import { baseFields } from "./baseFields";
import type { FieldKind } from "./forecastField";
import { otherFields } from "./otherFields";
import { priceFields } from "./priceFields";
import { volumeFields } from "./volumeFields";

/** Every input of the forecast, in the order of the template. */
export const forecastFields = [
  ...baseFields,
  ...volumeFields,
  ...priceFields,
  ...otherFields,
] as const;

type Spec = (typeof forecastFields)[number];

type IdOf<Kind extends FieldKind> = Extract<Spec, { readonly kind: Kind }>["id"];

export type FieldId = Spec["id"];
/** Figures of the base year. */
export type FigureId = IdOf<"figure">;
/** What has a value every month. */
export type LevelId = IdOf<"level" | "growth" | "flow">;
export type FlowId = IdOf<"flow">;
export type AmountId = IdOf<"amount">;
/** One figure a year. */
export type SeriesId = IdOf<"series">;
/** What a change may change. */
export type ChangeableId = Exclude<FieldId, FigureId>;
/** What the base gives one value of. */
export type BaseValueId = FigureId | LevelId;
