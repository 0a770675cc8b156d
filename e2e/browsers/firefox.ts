import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as v from "valibot";
import { WebSocket } from "ws";

import { callText, NotHere, type BrowserDriver } from "./browserDriver.ts";
import { firstProgram, startProgram, until } from "./program.ts";

const files = [
  process.env["DOI_SANH_FIREFOX"],
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** Firefox by WebDriver BiDi, which it speaks itself: no driver stands between. */
export async function startFirefox(): Promise<BrowserDriver> {
  const file = await firstProgram(files);
  if (file === undefined)
    throw new NotHere(
      "no Firefox (Debian: apt-get install firefox-esr; elsewhere name it in DOI_SANH_FIREFOX)",
    );
  const profile = await mkdtemp(join(tmpdir(), "doi-sanh-firefox-"));
  const { program, end } = startProgram(file, [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    "--remote-debugging-port=0",
  ]);
  let said = "";
  program.stderr?.on("data", (part) => {
    said += String(part);
  });
  const close = async () => {
    end();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await until("Firefox to listen", async () =>
      Promise.resolve(/listening on (ws:\S+)/u.exec(said)?.[1]),
    );
    const socket = await connect(`${address}/session`);
    const context = await begin(socket);
    return {
      open: async (url) => {
        await ask(socket, "browsingContext.navigate", {
          context,
          url,
          wait: "complete",
        });
      },
      run: (inPage, given) =>
        evaluate(socket, context, callText(inPage, given)),
      close: async () => {
        socket.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const tabs = v.object({
  contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()),
});

async function begin(socket: WebSocket): Promise<string> {
  await ask(socket, "session.new", { capabilities: {} });
  const { contexts } = v.parse(
    tabs,
    await ask(socket, "browsingContext.getTree", {}),
  );
  const [{ context }] = contexts;
  await ask(socket, "browsingContext.setViewport", {
    context,
    viewport: { width: 1280, height: 900 },
  });
  return context;
}

/** Text is the one kind of value that comes back as it is. */
const outcome = v.union([
  v.object({ result: v.object({ value: v.string() }) }),
  v.object({ exceptionDetails: v.object({ text: v.string() }) }),
]);

async function evaluate(
  socket: WebSocket,
  context: string,
  call: string,
): Promise<unknown> {
  const answer = await ask(socket, "script.evaluate", {
    expression: `Promise.resolve(${call}).then((found) => JSON.stringify(found ?? null))`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const found = v.parse(outcome, answer);
  if ("exceptionDetails" in found)
    throw new Error(`in Firefox: ${found.exceptionDetails.text}`);
  return JSON.parse(found.result.value);
}

function connect(address: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.once("open", () => resolve(socket));
    socket.once("error", reject);
  });
}

const message = v.object({
  id: v.optional(v.nullable(v.number())),
  result: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string()),
});

let asked = 0;

function ask(
  socket: WebSocket,
  method: string,
  params: object,
): Promise<unknown> {
  asked += 1;
  const own = asked;
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer) => {
      const heard = v.parse(message, JSON.parse(data.toString()));
      if (heard.id !== own) return;
      socket.off("message", hear);
      if (heard.error === undefined) resolve(heard.result);
      else reject(new Error(`${method}: ${heard.error}, ${heard.message}`));
    };
    socket.on("message", hear);
    socket.send(JSON.stringify({ id: own, method, params }));
  });
}
