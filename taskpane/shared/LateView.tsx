import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { fetchPart, NotFetched } from "../newversion/fetchPart";
import { ReloadButton } from "../newversion/ReloadButton";
import { useNewVersion } from "../newversion/useNewVersion";
import { Notice } from "./Notice";

/** Puts what is shown in the view's stead where the view would be. */
type Place = (shown: ReactNode) => ReactNode;

interface MissingProps {
  readonly name: string;
  /** Whether its file did not come; otherwise it came and could not be drawn. */
  readonly fetched: boolean;
  readonly onAgain: () => void;
}

/** Why there is no view, and what the user can do. */
function Missing({ name, fetched, onAgain }: MissingProps) {
  const newer = useNewVersion();
  if (!fetched && newer !== undefined) {
    return (
      <Notice kind="error">
        <p>
          Fliken {name} kunde inte hämtas: PA-kalkyl har bytts till en ny version på servern sedan
          panelen öppnades. Ladda om, så öppnas fliken i den nya versionen. Inget i arbetsboken är
          ändrat.
        </p>
        <div className="buttons">
          <ReloadButton />
        </div>
      </Notice>
    );
  }
  return (
    <Notice kind="error">
      <p>
        Fliken {name} kunde inte visas. Inget i arbetsboken är ändrat. Försök igen; hjälper det
        inte, spara arbetsboken och öppna panelen på nytt.
      </p>
      <DefaultButton text="Försök igen" onClick={onAgain} />
    </Notice>
  );
}

interface BoundaryProps {
  readonly name: string;
  readonly place: Place;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** React has no other way to keep an error in one view from taking the whole pane with it. */
class ViewBoundary extends Component<BoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { name, place, onAgain, children } = this.props;
    if (!("error" in this.state)) return children;
    const fetched = !(this.state.error instanceof NotFetched);
    return place(<Missing name={name} fetched={fetched} onAgain={onAgain} />);
  }
}

type Load<P> = () => Promise<ComponentType<P>>;

/** Kept while the pane is open, so that a view that has come is there at once when it is shown again. */
const views = new WeakMap<object, unknown>();

function viewOf<P>(load: Load<P>): ComponentType<P> {
  const known = views.get(load) as ComponentType<P> | undefined;
  if (known !== undefined) return known;
  const view = lazy(async () => ({ default: await fetchPart(load) })) as ComponentType<P>;
  views.set(load, view);
  return view;
}

/** Fetches a view before it is looked at. Where that fails it is fetched, and told of, when it is. */
export function fetchAhead<P>(load: Load<P>): void {
  if (views.has(load)) return;
  load().then(
    (view) => views.set(load, view),
    () => undefined,
  );
}

const HERE: Place = (shown) => shown;

interface Props<P> {
  /** What the user knows the view as. */
  readonly name: string;
  /** Fetches the view; called again when the user tries again. */
  readonly load: Load<P>;
  readonly props: P;
  /** Where a message stands while there is no view; default here. */
  readonly place?: Place;
}

/**
 * A view that is a file of its own and comes when it is first looked at. Where it cannot be fetched
 * or drawn, a message stands in its place and the rest of the pane goes on.
 */
export function LateView<P extends object>({ name, load, props, place = HERE }: Props<P>) {
  const [{ attempt, View }, setView] = useState(() => ({ attempt: 0, View: viewOf(load) }));
  const again = (): void => {
    // What React fetches late it remembers as failed: another attempt needs another one.
    views.delete(load);
    setView({ attempt: attempt + 1, View: viewOf(load) });
  };
  return (
    <ViewBoundary key={attempt} name={name} place={place} onAgain={again}>
      <Suspense fallback={place(<p className="view-waiting">Öppnar …</p>)}>
        <View {...props} />
      </Suspense>
    </ViewBoundary>
  );
}
