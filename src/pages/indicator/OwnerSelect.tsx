import { useWords } from "../../components/useWords.ts";
import { planOwners, type PlanOwner } from "../../core/vocabulary.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import "../../components/chip.css";

interface OwnerSelectProps {
  /** Those whose plans there are. */
  readonly owners: readonly PlanOwner[];
  readonly chosen: PlanOwner | "all";
  readonly onSelect: (owner: PlanOwner | "all") => void;
}

/** Whose plans are shown; not offered where there is but one owner and nobody is chosen. */
export function OwnerSelect({ owners, chosen, onSelect }: OwnerSelectProps) {
  const words = useWords();
  const { controls } = indicatorWords[words.language];
  // An owner of the address that has no plan here is still the one that is chosen.
  const all = planOwners.filter(
    (owner) => owner === chosen || owners.includes(owner),
  );
  if (all.length < 2 && chosen === "all") return null;
  return (
    <label className="chip chip--select">
      {controls.owner}:
      <select
        value={chosen}
        onChange={({ target }) =>
          onSelect(all.find((owner) => owner === target.value) ?? "all")
        }
      >
        <option value="all">{controls.allOwners}</option>
        {all.map((owner) => (
          <option key={owner} value={owner}>
            {controls.owners[owner]}
          </option>
        ))}
      </select>
    </label>
  );
}
