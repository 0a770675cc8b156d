interface Choice<T> {
  readonly value: T;
  readonly name: string;
}

interface ChoiceChipProps<T> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A label and the one of a few that holds, as one chip. */
export function ChoiceChip<T extends string | number | null>(
  props: ChoiceChipProps<T>,
) {
  const { label, choices, chosen, onChoose } = props;
  return (
    <label className="chip chip--select">
      {label}:
      <select
        value={choices.findIndex(({ value }) => value === chosen)}
        onChange={({ target }) => {
          const choice = choices[Number(target.value)];
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, name }, place) => (
          <option key={value ?? ""} value={place}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
