import { spreadsheet } from "./spreadsheet";

type EvaluationPlugin<E> = new (...config: readonly unknown[]) => { readonly evaluator: E };

/**
 * Has `change` done to what evaluates the cells of every model that is made from here on. `E` is the part of the
 * component's evaluator that the change uses; models made before do not know it.
 */
export function withEvaluator<E>(change: (evaluator: E) => void): void {
  const plugins = spreadsheet.registries.coreViewsPluginRegistry;
  const Evaluation = plugins.get("evaluation") as EvaluationPlugin<E>;
  plugins.replace(
    "evaluation",
    class extends Evaluation {
      constructor(...config: readonly unknown[]) {
        super(...config);
        change(this.evaluator);
      }
    },
  );
}
