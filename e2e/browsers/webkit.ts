import * as v from "valibot";

import { freePort } from "../freePort.ts";
import { callText, NotHere, type BrowserDriver } from "./browserDriver.ts";
import { firstProgram, startProgram, until } from "./program.ts";

const libraries = ["x86_64-linux-gnu", "aarch64-linux-gnu"];
const drivers = [
  process.env["DOI_SANH_WEBKIT_DRIVER"],
  "/usr/bin/WebKitWebDriver",
];
const browsers = libraries.flatMap((library) =>
  ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map(
    (version) => `/usr/lib/${library}/${version}/MiniBrowser`,
  ),
);

/** WebKit by the driver of its GTK port; it wants a screen, if need be a made-up one. */
export async function startWebKit(): Promise<BrowserDriver> {
  const driver = await firstProgram(drivers);
  const browser = await firstProgram(browsers);
  const screen = await firstProgram(["/usr/bin/xvfb-run"]);
  const hasScreen = process.env["DISPLAY"] !== undefined;
  if (driver === undefined || browser === undefined)
    throw new NotHere("no WebKit (Debian: apt-get install webkit2gtk-driver)");
  if (!hasScreen && screen === undefined)
    throw new NotHere("no screen (Debian: apt-get install xvfb xauth)");
  const port = await freePort();
  const command = [driver, `--port=${port}`, "--host=127.0.0.1"];
  const [file = driver, ...args] =
    hasScreen || screen === undefined ? command : [screen, "-a", ...command];
  const { end } = startProgram(file, args, {
    // Machines that test have no graphics card.
    LIBGL_ALWAYS_SOFTWARE: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  });
  const close = () => Promise.resolve(end());
  try {
    const root = `http://127.0.0.1:${port}`;
    await until("WebKit's driver", () =>
      ask("GET", `${root}/status`).then(() => true),
    );
    const session = await begin(root, browser);
    return {
      open: async (url) => {
        await ask("POST", `${session}/url`, { url });
      },
      run: (inPage, given) => evaluate(session, callText(inPage, given)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function begin(root: string, binary: string): Promise<string> {
  const options = { binary, args: ["--automation"] };
  const alwaysMatch = { "webkitgtk:browserOptions": options };
  const { sessionId } = v.parse(
    v.object({ sessionId: v.string() }),
    await ask("POST", `${root}/session`, { capabilities: { alwaysMatch } }),
  );
  const session = `${root}/session/${sessionId}`;
  await ask("POST", `${session}/timeouts`, { script: 60_000 });
  return session;
}

const outcome = v.union([
  v.object({ found: v.unknown() }),
  v.object({ error: v.string() }),
]);

async function evaluate(session: string, call: string): Promise<unknown> {
  const script = `const done = arguments[0];
    Promise.resolve(${call}).then(
      (found) => done({ found: found ?? null }),
      (error) => done({ error: String(error) }),
    );`;
  const url = `${session}/execute/async`;
  const answer = v.parse(outcome, await ask("POST", url, { script, args: [] }));
  if ("error" in answer) throw new Error(`in WebKit: ${answer.error}`);
  return answer.found;
}

const envelope = v.object({ value: v.unknown() });

async function ask(
  method: string,
  url: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = v.parse(envelope, await response.json());
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}
