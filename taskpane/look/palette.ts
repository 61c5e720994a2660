/** The pane's colours. Every pair of text and ground has a contrast of at least 4.5:1. */
export interface Palette {
  readonly ground: string;
  /** Cards and fields that lie on the ground. */
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  /** Edges of fields: 3:1 against the ground. */
  readonly edge: string;
  readonly text: string;
  readonly softText: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  readonly error: string;
  readonly errorGround: string;
  readonly good: string;
  readonly goodGround: string;
  readonly warn: string;
  readonly warnGround: string;
  readonly info: string;
  readonly infoGround: string;
}

export const LIGHT: Palette = {
  ground: "#ffffff",
  raised: "#ffffff",
  sunken: "#f3f6f7",
  line: "#d5dde1",
  edge: "#75858d",
  text: "#1f2a30",
  softText: "#54636b",
  accent: "#00566b",
  accentStrong: "#003f4f",
  onAccent: "#ffffff",
  error: "#a4161a",
  errorGround: "#fdecec",
  good: "#0b6a3c",
  goodGround: "#e6f4ec",
  warn: "#7a4d00",
  warnGround: "#fff3d6",
  info: "#1d4f91",
  infoGround: "#e8f0fb",
};

export const DARK: Palette = {
  ground: "#1b2124",
  raised: "#23292d",
  sunken: "#2a3136",
  line: "#3d474d",
  edge: "#87959c",
  text: "#f1f4f5",
  softText: "#b5c1c7",
  accent: "#67cfe6",
  accentStrong: "#97e0f0",
  onAccent: "#06262e",
  error: "#ff9d9f",
  errorGround: "#4a2224",
  good: "#7ddba6",
  goodGround: "#1d3b2b",
  warn: "#ffcf70",
  warnGround: "#453513",
  info: "#a5c8ff",
  infoGround: "#20344f",
};
