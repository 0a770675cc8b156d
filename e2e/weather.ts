import type { Page, Route } from "playwright/test";

/** Anything a host may answer in place of a file. */
export interface Fault {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  /** What the page says of it. */
  readonly sentence: string;
}

export const faults: readonly Fault[] = [
  {
    name: "not found",
    answer: (route) => route.fulfill({ status: 404, body: "not found" }),
    sentence:
      "Máy chủ không còn tệp số liệu này. Trang có thể vừa được cập nhật; hãy thử lại.",
  },
  {
    name: "answered by a failing server",
    answer: (route) => route.fulfill({ status: 500, body: "{}" }),
    sentence: "Máy chủ đang trục trặc. Hãy thử lại sau ít phút.",
  },
  {
    name: "cut short",
    answer: async (route) => {
      const text = await (await route.fetch()).text();
      const body = text.slice(0, text.length / 2);
      await route.fulfill({ contentType: "application/json", body });
    },
    sentence: "Tệp số liệu về thiếu một đoạn. Hãy thử lại.",
  },
  {
    name: "of the wrong shape",
    answer: (route) => route.fulfill({ json: { cities: 3, city: [] } }),
    sentence:
      "Tệp số liệu không đúng khuôn dạng nên không dùng, để khỏi hiện số sai.",
  },
  {
    name: "a web page in place of figures",
    answer: (route) =>
      route.fulfill({
        contentType: "text/html",
        body: "<!doctype html><title>Wi-Fi</title><p>566.306</p>",
      }),
    sentence:
      "Máy chủ trả về một trang khác thay cho số liệu. Có thể cần đăng nhập mạng Wi-Fi trước.",
  },
  {
    name: "cut off from the network",
    answer: (route) => route.abort("internetdisconnected"),
    sentence: "Không kết nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  },
];

/** What draws charts. */
export const drawingPattern = /\/assets\/drawing-[\w-]+\.js$/u;
/** What brings a page to life. */
export const startPattern = /\/assets\/first-[\w-]+\.js$/u;
export const fontPattern = /\.woff2$/u;
export const stylePattern = /\/assets\/[\w-]+\.css$/u;
export const indexPattern = "**/data/index.json";
export const shardPattern = /\/data\/[a-z-]+-[0-9a-f]{12}\.json$/u;

export function shardPatternOf(city: string): RegExp {
  return new RegExp(`/data/${city}-[0-9a-f]{12}\\.json$`, "u");
}

/** Holds back every request of a kind until the test lets them go. */
export async function hold(
  page: Page,
  pattern: string | RegExp,
): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.fallback();
  });
  return () => release();
}
