import { type ComparisonForm, OWN_NAME } from "./form";

/** What the municipality is called; a blank name is not shown. */
export const ownName = ({ name }: Pick<ComparisonForm, "name">): string =>
  name.trim() === "" ? OWN_NAME : name.trim();
