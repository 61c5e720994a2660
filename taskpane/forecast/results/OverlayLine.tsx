import { overlayLook } from "./overlayLook";

interface Props {
  /** Which of the lines it is: each has a look and a letter of its own. */
  readonly place: number;
  readonly path: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where its letter ends, and the height that it stands at. */
  readonly letterX: number;
  readonly letterY: number;
}

/** A line over a chart, with its marks and, at its end, its letter. */
export function OverlayLine({ place, path, points, letterX, letterY }: Props) {
  const look = overlayLook(place);
  return (
    <g className={`overlay overlay--${look.colour}`}>
      <path className="overlay__line" strokeDasharray={look.dash} d={path} />
      {points.map(([x, y]) => (
        <path key={x} className="overlay__mark" d={look.mark} transform={`translate(${x} ${y})`} />
      ))}
      {points.length > 0 && (
        <text className="overlay__letter" x={letterX} y={letterY + 4} textAnchor="end">
          {look.letter}
        </text>
      )}
    </g>
  );
}
