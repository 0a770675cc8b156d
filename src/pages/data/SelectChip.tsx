import "../../components/chip.css";

interface SelectChipProps<T> {
  readonly label: string;
  readonly value: T;
  /** Each with its words. */
  readonly options: readonly (readonly [T, string])[];
  readonly onSelect: (value: T) => void;
}

/** One of a few, in the browser's own list. */
export function SelectChip<T extends string | number | null>({
  label,
  value,
  options,
  onSelect,
}: SelectChipProps<T>) {
  const place = options.findIndex(([option]) => option === value);
  return (
    <label className="chip chip--select">
      {label}:
      <select
        value={Math.max(0, place)}
        onChange={({ target }) => {
          const chosen = options[Number(target.value)];
          if (chosen !== undefined) onSelect(chosen[0]);
        }}
      >
        {options.map(([option, text], order) => (
          <option key={String(option)} value={order}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
