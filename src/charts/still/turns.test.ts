import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { inTurn } from "./turns.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (task: () => void) =>
    setTimeout(task, 16),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe(inTurn, () => {
  test("tasks are done one a frame, urgent ones first", async () => {
    const done: string[] = [];
    inTurn(() => done.push("below the fold"), false);
    inTurn(() => done.push("in sight"), true);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(done).toEqual(["in sight"]);
    await vi.advanceTimersByTimeAsync(20);
    expect(done).toEqual(["in sight", "below the fold"]);
    await vi.runAllTimersAsync();
  });

  test("a place that was given up is passed over", async () => {
    const done: string[] = [];
    const leave = inTurn(() => done.push("gone"), false);
    inTurn(() => done.push("here"), false);
    leave();
    await vi.runAllTimersAsync();
    expect(done).toEqual(["here"]);
  });

  test("who comes later has a turn of its own", async () => {
    const done: string[] = [];
    inTurn(() => done.push("first"), false);
    await vi.runAllTimersAsync();
    inTurn(() => done.push("second"), false);
    await vi.runAllTimersAsync();
    expect(done).toEqual(["first", "second"]);
  });
});
