import { type ComponentType, type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { LateView } from "../shared/LateView";

export interface HomeProps {
  /** Where the view is drawn; null while another tab is in front. */
  readonly slot: HTMLElement | null;
}

interface Props extends HomeProps {
  /** Another view needs what it holds: it is there, though it has not been looked at. */
  readonly awake?: boolean;
  readonly name: string;
  /** Fetches the view with what it holds. */
  readonly load: () => Promise<ComponentType<HomeProps>>;
}

/**
 * A view whose work outlives its tab. The tabs take what they show away when another is in front; what
 * stands here stays, and draws into the tab while that is there.
 */
export function Outliving({ slot, awake = false, name, load }: Props) {
  const [begun, setBegun] = useState(false);
  if ((slot !== null || awake) && !begun) setBegun(true);
  if (!begun) return null;
  const place = (shown: ReactNode): ReactNode => slot && createPortal(shown, slot);
  return <LateView name={name} load={load} props={{ slot }} place={place} />;
}
