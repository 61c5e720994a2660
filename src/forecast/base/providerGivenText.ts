import type { ValueId } from "../../provider/fields/providerFields";

/** The provider model's inputs as plain data: what `resolveInputs` takes, without its year. */
export type ProviderGivenText = Readonly<Partial<Record<ValueId, string | number>>>;
