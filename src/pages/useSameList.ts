import { useState } from "react";

/** The list before while the new one holds the very same things, so that nothing made of it is made anew. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const isSame =
    list.length === kept.length &&
    list.every((one, index) => one === kept[index]);
  if (!isSame) keep(list);
  return isSame ? kept : list;
}
