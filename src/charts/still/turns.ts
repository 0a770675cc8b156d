type Task = () => void;

const waiting: { readonly task: Task; readonly isUrgent: boolean }[] = [];
let isRunning = false;

/**
 * Has charts come alive one at a time with a painted frame between two, so that no touch waits for all of them; urgent
 * ones first. Returns how to give up the place.
 */
export function inTurn(task: Task, isUrgent: boolean): () => void {
  const entry = { task, isUrgent };
  waiting.push(entry);
  if (!isRunning) void takeTurns();
  return () => {
    const place = waiting.indexOf(entry);
    if (place !== -1) waiting.splice(place, 1);
  };
}

async function takeTurns(): Promise<void> {
  isRunning = true;
  await nextFrame();
  while (waiting.length > 0) {
    const urgent = waiting.findIndex(({ isUrgent }) => isUrgent);
    const [entry] = waiting.splice(Math.max(0, urgent), 1);
    entry?.task();
    await nextFrame();
  }
  isRunning = false;
}

/** Settles in a task of its own after the next frame is painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
