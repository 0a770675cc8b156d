import { spawn, type ChildProcess } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** The first of these files that can be run. */
export async function firstProgram(
  files: readonly (string | undefined)[],
): Promise<string | undefined> {
  for (const file of files) {
    if (file === undefined) continue;
    const canRun = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (canRun) return file;
  }
  return undefined;
}

/** Starts a program and all it starts itself, so that `end` ends all of them. */
export function startProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly program: ChildProcess; readonly end: () => void } {
  const program = spawn(file, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  program.on("error", () => undefined); // told by what waits for it
  const end = () => {
    if (program.pid === undefined) return;
    try {
      process.kill(-program.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  };
  return { program, end };
}

/** Tries again until it comes back with something, for as long as a slow machine may need. */
export async function until<Found>(
  what: string,
  find: () => Promise<Found | undefined | null | false>,
): Promise<Found> {
  const end = Date.now() + 60_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await find();
      if (found !== undefined && found !== null && found !== false)
        return found;
    } catch (error) {
      last = error;
    }
    await wait(100);
  }
  throw new Error(`waited a minute for ${what}`, { cause: last });
}
