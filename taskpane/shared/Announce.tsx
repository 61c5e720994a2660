import { useDelayed } from "./useDelayed";

const STILL_MS = 700;

/** Reads a text aloud to those who use a screen reader, when it has stopped changing. */
export function Announce({ text }: { text: string }) {
  const still = useDelayed(text, STILL_MS);
  return (
    <div className="visually-hidden" role="status">
      {still}
    </div>
  );
}
