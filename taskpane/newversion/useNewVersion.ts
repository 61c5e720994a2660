import { useSyncExternalStore } from "react";
import { newerBuild, onNewVersion } from "./newVersion";
import type { PaneBuild } from "./paneBuild";

/** The build that the server gives out, where it is another than the one that is open. */
export const useNewVersion = (): PaneBuild | undefined =>
  useSyncExternalStore(onNewVersion, newerBuild);
