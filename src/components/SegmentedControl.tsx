import "./segmentedControl.css";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SegmentedControlProps<Value extends string> {
  readonly name: string;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight; buttons, since choosing is a step of the history and arrows should not take one each. */
export function SegmentedControl<Value extends string>({
  name,
  segments,
  chosen,
  onChoose,
}: SegmentedControlProps<Value>) {
  return (
    <div className="segmented" role="group" aria-label={name}>
      {segments.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => {
            if (value !== chosen) onChoose(value);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
