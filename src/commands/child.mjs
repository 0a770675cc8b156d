import { spawn } from "node:child_process";
// The default import, as in start.mjs.
import util from "node:util";
import { root } from "./project.mjs";

const windows = process.platform === "win32";
const running = new Set();

/** Ends a child with everything it started; a lone kill would leave browsers and servers behind. */
function end(child) {
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It had ended by itself.
  }
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.on(signal, () => {
    running.forEach(end);
    process.exit(code);
  });
}

/** Runs to the end, prints nothing; `output` is what the command printed, in order. */
export function runQuietly(
  command,
  args,
  { env = process.env, seconds = 300 } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      detached: !windows,
      shell: windows,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (output += text));
    const timer = setTimeout(() => {
      output += `\nStopped after ${seconds} s.\n`;
      end(child);
    }, seconds * 1000);
    const finish = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      // Rolldown colours what it writes to a pipe.
      resolve({ ok, output: util.stripVTControlCharacters(output).trim() });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}

/** Runs npm quietly, the one that runs us where there is one, so that a version manager's choice is kept. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm
    ? runQuietly(process.execPath, [npm, ...args], options)
    : runQuietly("npm", args, options);
}
