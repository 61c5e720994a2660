import { onWillUpdateProps, type Component } from "@odoo/owl";
import { spreadsheet } from "../../../engine/spreadsheet";
import type { Model } from "../../../engine/spreadsheetTypes";
import { FormatPanelStore } from "./FormatPanelStore";
import type { FormatCategory } from "./offeredCodes";

interface Panel extends Component {
  readonly props: { readonly category?: FormatCategory };
  readonly env: { readonly model: Model };
  store: FormatPanelStore;
}

interface PanelDescription {
  readonly title: unknown;
  readonly Body: new (...args: never[]) => Panel;
}

/**
 * The panel behind ”Eget talformat” with format codes in Swedish. The component's own reads and writes
 * en-US, and its proposals are dollars; its template stays, with a store of our own behind it.
 */
export function swedishFormatPanel(): void {
  const registry = spreadsheet.registries["sidePanelRegistry"] as {
    get(key: string): PanelDescription;
    replace(key: string, description: PanelDescription): void;
  };
  const described = registry.get("MoreFormats");
  class SwedishFormatPanel extends described.Body {
    override setup(): void {
      const { category } = this.props;
      this.store = new FormatPanelStore(this.env.model, category, () => this.render());
      onWillUpdateProps((next: Panel["props"]) => {
        if (next.category && next.category !== this.props.category)
          this.store.changeCategory(next.category);
      });
    }
  }
  registry.replace("MoreFormats", { ...described, Body: SwedishFormatPanel });
}
