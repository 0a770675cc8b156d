import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";

interface FormChoiceProps {
  /** Those that fit the figures. */
  readonly forms: readonly ComparisonForm[];
  readonly chosen: ComparisonForm | undefined;
  readonly onSelect: (form: ComparisonForm) => void;
}

/** How the figures are drawn; not offered where they can be drawn but one way. */
export function FormChoice({ forms, chosen, onSelect }: FormChoiceProps) {
  const words = useWords();
  const say = comparePageWords[words.language].choose;
  if (forms.length < 2 || chosen === undefined) return null;
  return (
    <div className="builder__part">
      <h3>{say.form}</h3>
      <SegmentedControl
        name={say.form}
        segments={forms.map((value) => ({ value, label: say.forms[value] }))}
        chosen={chosen}
        onChoose={onSelect}
      />
    </div>
  );
}
