import { ModelError } from "../../src/modelError";
import { bridgeInOre } from "../../src/provider/bridgeInOre";
import { type ProviderBridge, providerBridge } from "../../src/provider/providerBridge";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { resolveInputs } from "../../src/provider/resolveInputs";
import { type FieldErrors, givenOf, isFieldId, type Typed } from "./typedFields";

/** The result of fields that can be used. */
export interface Calculated {
  readonly inputs: ProviderInputs;
  /** In whole öre, as PA.EGENREGI shows it. */
  readonly bridge: ProviderBridge;
}

export type Evaluation =
  | ({ readonly kind: "ok" } & Calculated)
  | { readonly kind: "wrong"; readonly errors: FieldErrors; readonly message: string };

/** What the fields amount to, or what is wrong with which of them. */
export function evaluate(typed: Typed): Evaluation {
  const { given, errors } = givenOf(typed);
  const [first] = errors.values();
  if (first !== undefined) return { kind: "wrong", errors, message: first };
  try {
    const inputs = resolveInputs(given);
    return { kind: "ok", inputs, bridge: bridgeInOre(providerBridge(inputs)) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { message, fields } = error;
    return {
      kind: "wrong",
      errors: new Map(fields.filter(isFieldId).map((id) => [id, message])),
      message,
    };
  }
}
