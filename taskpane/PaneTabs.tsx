import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { useEffect, useState } from "react";
import { onCommand, type PaneCommand } from "./commands/commandBus";
import { useForecast } from "./forecast/ForecastContext";
import { ForecastView } from "./forecast/ForecastView";
import type { StepId } from "./forecast/steps";
import { tabToOpen } from "./newversion/tabToOpen";
import { MoreTabs } from "./work/MoreTabs";
import { Outliving } from "./work/Outliving";
import { commitTyped } from "./shared/commitTyped";
import { LateView } from "./shared/LateView";

/**
 * The views that hold work, and so outlive their tab. What is behind a tab comes when it is first looked
 * at: the pane opens with the forecast.
 */
const works = [
  {
    key: "variance",
    name: "Avvikelse",
    load: async () =>
      (await import(/* webpackChunkName: "view-variance" */ "./variance/VarianceHome"))
        .VarianceHome,
  },
  {
    key: "retro",
    name: "Retro",
    load: async () =>
      (await import(/* webpackChunkName: "view-retro" */ "./runoff/RetroHome")).RetroHome,
  },
  {
    key: "provider",
    name: "Egen regi",
    load: async () =>
      (await import(/* webpackChunkName: "view-provider" */ "./provider/ProviderHome"))
        .ProviderHome,
  },
  {
    key: "followup",
    name: "Uppföljning",
    load: async () =>
      (await import(/* webpackChunkName: "view-followup" */ "./followup/FollowUpHome"))
        .FollowUpHome,
  },
  {
    key: "cases",
    name: "Ärenden",
    load: async () =>
      (await import(/* webpackChunkName: "view-cases" */ "./cases/CasesHome")).CasesHome,
  },
  {
    key: "comparison",
    name: "Jämförelse",
    load: async () =>
      (await import(/* webpackChunkName: "view-comparison" */ "./comparison/ComparisonHome"))
        .ComparisonHome,
  },
  {
    key: "report",
    name: "Rapport",
    load: async () =>
      (await import(/* webpackChunkName: "view-report" */ "./report/ReportHome")).ReportHome,
  },
] as const;
/** Those whose results the report tells: it wakes them, so that what the workbook holds of them is read. */
const REPORTED: ReadonlySet<string> = new Set(["variance", "followup"]);
/** Other views of the same work, drawn by its home. */
const shared = [{ key: "reconciliation", name: "Avstämning", of: "cases" }] as const;
/** Those that hold nothing when another tab is in front. */
const others = [
  {
    key: "risk",
    name: "Osäkerhet",
    load: async () =>
      (await import(/* webpackChunkName: "view-risk" */ "./risk/RiskView")).RiskView,
  },
  {
    key: "opendata",
    name: "Öppna data",
    load: async () =>
      (await import(/* webpackChunkName: "view-opendata" */ "./opendata/OpenDataView"))
        .OpenDataView,
  },
  {
    key: "functions",
    name: "Funktioner",
    load: async () =>
      (await import(/* webpackChunkName: "view-functions" */ "./functions/FunctionsView"))
        .FunctionsView,
  },
  {
    key: "parameters",
    name: "Parametrar",
    load: async () =>
      (await import(/* webpackChunkName: "view-parameters" */ "./parameters/ParametersView"))
        .ParametersView,
  },
  {
    key: "yearly",
    name: "Årskontroll",
    load: async () =>
      (await import(/* webpackChunkName: "view-yearly" */ "./yearly/YearlyView")).YearlyView,
  },
  {
    key: "about",
    name: "Om",
    load: async () =>
      (await import(/* webpackChunkName: "view-about" */ "./about/AboutView")).AboutView,
  },
] as const;

/** Always in sight, in the width that Office gives a pane; the rest are in the menu after them. */
const MAIN = new Set(["forecast", "variance", "retro", "provider"]);
const withShared = works.flatMap((work) => [work, ...shared.filter(({ of }) => of === work.key)]);
const tabs = [{ key: "forecast", name: "Prognos" }, ...withShared, ...others];
const inSight = tabs.filter(({ key }) => MAIN.has(key));
const inMenu = tabs.filter(({ key }) => !MAIN.has(key));
/** The one that was in front before the page was loaded anew, or the forecast. */
function firstTab(): string {
  const kept = tabToOpen;
  return tabs.find(({ key }) => key === kept)?.key ?? "forecast";
}
const idOf = (key: string): string => `flik-${key}`;

/** Where a command is seen at work. */
const STEP_OF: Readonly<Record<PaneCommand, StepId>> = {
  show: "results",
  write: "write",
  compare: "compare",
};

/** The views, one in front. The commands of the ribbon and the keyboard bring the forecast there. */
export function PaneTabs() {
  const [tab, setTab] = useState(firstTab);
  const [step, setStep] = useState<StepId>("scenarios");
  /** A command came while there was no forecast to show. */
  const [wanted, setWanted] = useState(false);
  /** Where the view in front is drawn, if it is one that outlives its tab. */
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const { work, dispatch } = useForecast();
  const begun = work.base !== undefined;
  useEffect(
    () =>
      onCommand((command) => {
        // A shortcut leaves no field: what stands in one is part of what is shown.
        commitTyped();
        setTab("forecast");
        setWanted(!begun);
        if (!begun) return true;
        dispatch({ type: "start", starting: false });
        setStep(STEP_OF[command]);
        // The part that writes takes it, as soon as it is shown.
        return command !== "write";
      }),
    [begun, dispatch],
  );
  const open = (key: string): void => {
    setTab(key);
    // The tabs stay while the page is scrolled; another view begins at its beginning.
    document.documentElement.scrollTo?.(0, 0);
  };
  const home = shared.find(({ key }) => key === tab)?.of ?? tab;
  const outlives = works.some(({ key }) => key === home);
  const other = others.find(({ key }) => key === tab);
  return (
    <>
      <div className="tabs">
        <Pivot
          aria-label="Panelens delar"
          headersOnly
          getTabId={idOf}
          selectedKey={MAIN.has(tab) ? tab : null}
          onLinkClick={(item) => open(item?.props.itemKey ?? tab)}
        >
          {inSight.map(({ key, name }) => (
            <PivotItem key={key} headerText={name} itemKey={key} />
          ))}
        </Pivot>
        <MoreTabs id={idOf("more")} tabs={inMenu} chosen={tab} onChoose={open} />
      </div>
      <div
        key={tab}
        role={MAIN.has(tab) ? "tabpanel" : "region"}
        data-tab={tab}
        aria-labelledby={idOf(MAIN.has(tab) ? tab : "more")}
      >
        {tab === "forecast" && <ForecastView step={step} onStep={setStep} wanted={wanted} />}
        {outlives && <div ref={setSlot} data-view={tab} />}
        {other && <LateView name={other.name} load={other.load} props={{}} />}
      </div>
      {works.map(({ key, name, load }) => (
        <Outliving
          key={key}
          slot={home === key && slot?.dataset["view"] === tab ? slot : null}
          awake={tab === "report" && REPORTED.has(key)}
          name={name}
          load={load}
        />
      ))}
    </>
  );
}
