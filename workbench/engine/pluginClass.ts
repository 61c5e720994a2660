import type { DispatchResult } from "./command";
import type { Getters } from "./spreadsheetTypes";

/** What a plugin written here may use of the base class. */
export interface PluginInstance {
  readonly getters: Getters;
  dispatch(type: string, payload?: Readonly<Record<string, unknown>>): DispatchResult;
}
export type PluginClass = new (config: unknown) => PluginInstance;
