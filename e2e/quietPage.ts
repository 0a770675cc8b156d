import { expect, test as base, type BrowserContext } from "playwright/test";

import { leftBehind, tellViolations } from "./leftBehind.ts";
import { OverviewPage } from "./overviewPage.ts";

interface Complaint {
  readonly kind: "console" | "error" | "request" | "origin";
  readonly text: string;
  /** Address of the file it is about, where there is one. */
  readonly address: string;
}

/** What the page complained of, and what of it the test brought about itself. */
class Quiet {
  readonly #complaints: Complaint[] = [];
  readonly #failures: RegExp[] = [];
  readonly #consoleTexts: RegExp[] = [];
  readonly #origins = new Set<string>();
  readonly #closed = new Set<string>();

  /** Requests to such an address fail because the test makes them fail. */
  expectFailureOf(address: RegExp): void {
    this.#failures.push(address);
  }

  /** The page says so in the console for good reason. */
  expectConsole(text: RegExp): void {
    this.#consoleTexts.push(text);
  }

  allowOrigin(address: string): void {
    this.#origins.add(new URL(address).origin);
  }

  /** What is still asked of a host that the test closes is asked in vain. */
  expectEndOf(address: string): void {
    this.#closed.add(new URL(address).origin);
  }

  listen(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      // Told to fetch the record ahead, a browser whose script is off or failed has no use for it.
      if (message.text().includes("was preloaded using link preload")) return;
      // Playwright's own word for a worker that a test keeps out (playwright.config.ts).
      if (message.text().includes("blocked by Playwright")) return;
      this.#note("console", message.text(), message.location().url);
    });
    context.on("weberror", (webError) =>
      this.#note("error", webError.error().stack ?? "", ""),
    );
    context.on("requestfailed", (request) => {
      const text = request.failure()?.errorText ?? "";
      // The browser itself breaks off what nobody waits for any more, such as the icon on reload.
      if (text === "net::ERR_ABORTED") return;
      this.#note("request", text, request.url());
    });
    context.on("response", (response) => {
      if (response.status() < 400) return;
      this.#note("request", String(response.status()), response.url());
    });
    context.on("request", (request) => this.#noteOrigin(request.url()));
    context.on("page", (page) => {
      page.on("websocket", (socket) =>
        this.#noteOrigin(socket.url().replace(/^ws/u, "http")),
      );
    });
  }

  complaints(): readonly string[] {
    return this.#complaints
      .filter((complaint) => !this.#isExpected(complaint))
      .map(({ kind, text, address }) => `${kind}: ${text} ${address}`.trim());
  }

  #note(kind: Complaint["kind"], text: string, address: string): void {
    if (!this.#isClosed(address))
      this.#complaints.push({ kind, text, address });
  }

  #isClosed(address: string): boolean {
    return URL.canParse(address) && this.#closed.has(new URL(address).origin);
  }

  #noteOrigin(address: string): void {
    const { origin, protocol } = new URL(address);
    if (protocol === "data:" || protocol === "blob:") return;
    if (!this.#origins.has(origin)) this.#note("origin", origin, address);
  }

  #isExpected({ kind, text, address }: Complaint): boolean {
    const isOwnFailure = this.#failures.some((own) => own.test(address));
    if (kind === "request") return isOwnFailure;
    if (kind !== "console") return false;
    return (
      (isOwnFailure && text.startsWith("Failed to load resource")) ||
      this.#consoleTexts.some((own) => own.test(text))
    );
  }
}

interface Fixtures {
  readonly quiet: Quiet;
  readonly overview: OverviewPage;
}

/**
 * A test whose page may not complain, lose a request, break its policy or speak to another origin, unless the test says
 * that it will, and may leave nothing with the visitor.
 */
export const test = base.extend<Fixtures>({
  quiet: [
    async ({ context, baseURL }, run) => {
      const quiet = new Quiet();
      if (baseURL !== undefined) quiet.allowOrigin(baseURL);
      quiet.listen(context);
      await context.addInitScript(tellViolations);
      await run(quiet);
      expect(quiet.complaints(), "the page stays quiet").toEqual([]);
      expect(await leftBehind(context), "nothing is left behind").toEqual([]);
    },
    { auto: true },
  ],
  overview: async ({ page }, run) => {
    await run(new OverviewPage(page));
  },
});

export { expect } from "playwright/test";
