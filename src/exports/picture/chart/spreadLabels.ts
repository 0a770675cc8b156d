export interface SpreadWish {
  /** Where its middle would best be. */
  readonly middle: number;
  readonly height: number;
}

interface Group {
  readonly members: readonly number[];
  readonly height: number;
  readonly top: number;
}

/**
 * Tops of labels in one column, each as near its wish as the others let it, none over another. In the order of the
 * wishes; where they are more than the room, they run over its foot.
 */
export function spreadLabels(
  wishes: readonly SpreadWish[],
  room: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => middleOf(wishes, a) - middleOf(wishes, b) || a - b);
  const groups: Group[] = [];
  for (const index of order) {
    let group = groupOf([index], wishes, room);
    let last = groups.at(-1);
    while (last !== undefined && last.top + last.height > group.top) {
      groups.pop();
      group = groupOf([...last.members, ...group.members], wishes, room);
      last = groups.at(-1);
    }
    groups.push(group);
  }
  const tops = wishes.map(() => room.top);
  for (const { members, top } of groups) {
    let y = top;
    for (const index of members) {
      tops[index] = y;
      y += wishes[index]?.height ?? 0;
    }
  }
  return tops;
}

function middleOf(wishes: readonly SpreadWish[], index: number): number {
  return wishes[index]?.middle ?? 0;
}

/** Labels that touch stand as a block about the middle of their wishes, within the room. */
function groupOf(
  members: readonly number[],
  wishes: readonly SpreadWish[],
  room: { readonly top: number; readonly bottom: number },
): Group {
  const height = members.reduce(
    (sum, index) => sum + (wishes[index]?.height ?? 0),
    0,
  );
  const middle =
    members.reduce((sum, index) => sum + middleOf(wishes, index), 0) /
    members.length;
  const top = Math.min(middle - height / 2, room.bottom - height);
  return { members, height, top: Math.max(room.top, top) };
}
