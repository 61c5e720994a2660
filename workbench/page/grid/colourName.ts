/** The hues by the degree where they end, from red round to red again. */
const HUES: readonly (readonly [end: number, name: string])[] = [
  [15, "röd"],
  [45, "orange"],
  [70, "gul"],
  [165, "grön"],
  [200, "turkos"],
  [255, "blå"],
  [290, "lila"],
  [345, "rosa"],
  [360, "röd"],
];

/** A colour in words, for those who do not see it: #980000 is ”mörkt röd #980000”. */
export function colourName(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  if (red === undefined || green === undefined || blue === undefined) return hex;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  if (most - least < 0.04) {
    const grey = light < 0.04 ? "svart" : light > 0.96 ? "vit" : "grå";
    return `${grey} ${hex}`;
  }
  const turn =
    most === red
      ? (green - blue) / (most - least)
      : most === green
        ? 2 + (blue - red) / (most - least)
        : 4 + (red - green) / (most - least);
  const degrees = (turn * 60 + 360) % 360;
  const hue = HUES.find(([end]) => degrees < end)?.[1] ?? "röd";
  const shade = light < 0.35 ? "mörkt " : light > 0.7 ? "ljust " : "";
  return `${shade}${hue} ${hex}`;
}
