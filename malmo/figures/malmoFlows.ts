export interface SfbFlowYear {
  readonly year: number;
  /** Persons; all new ones include those from LSS. */
  readonly fromLss: number;
  readonly newAll: number;
  readonly ended: number;
  readonly fromLssChildren: number;
  readonly newChildren: number;
  readonly endedChildren: number;
}

/** Malmö stads utredning 2020–2025, 8.1: flows of SFB persons. */
export const malmoFlows: readonly SfbFlowYear[] = [
  {
    year: 2022,
    fromLss: 12,
    newAll: 22,
    ended: 17,
    fromLssChildren: 7,
    newChildren: 11,
    endedChildren: 4,
  },
  {
    year: 2023,
    fromLss: 12,
    newAll: 26,
    ended: 29,
    fromLssChildren: 4,
    newChildren: 10,
    endedChildren: 3,
  },
  {
    year: 2024,
    fromLss: 12,
    newAll: 52,
    ended: 25,
    fromLssChildren: 5,
    newChildren: 23,
    endedChildren: 4,
  },
  {
    year: 2025,
    fromLss: 13,
    newAll: 48,
    ended: 21,
    fromLssChildren: 7,
    newChildren: 30,
    endedChildren: 6,
  },
];
