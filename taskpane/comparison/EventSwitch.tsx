import { useComparisonMemory } from "./ComparisonContext";

/** Whether laws and rulings are marked in the charts; the same in every part. */
export function EventSwitch() {
  const { showsEvents, setShowsEvents } = useComparisonMemory();
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={showsEvents}
        onChange={(event) => setShowsEvents(event.currentTarget.checked)}
      />
      <span>Visa lagändringar och domar i diagrammen</span>
    </label>
  );
}
