import { ownFields, type OwnFigureId } from "../../src/comparison/ownYear";

/** A figure's name. */
export const fieldLabel = (id: OwnFigureId): string =>
  ownFields.find((field) => field.id === id)?.label ?? id;
