/** What a browser is told to refuse, once for every host: the host files and the pages' own meta tag are made of it. */

type Directives = readonly (readonly [name: string, value: string])[];

/** Of an inline script: a Content-Security-Policy's source expression. */
export type ScriptHash = `'sha256-${string}'`;

/** Names the address of the site's own service worker and nothing else (src/pages/renewal/offlineWorker.ts). */
const workerPolicy = "doi-sanh-worker";

/**
 * Nothing from elsewhere, nothing inline but the scripts of these hashes, and no text that becomes script or markup on
 * its way (Trusted Types). `data:` and `blob:` are pictures that the page makes itself.
 */
function directives(hashes: readonly ScriptHash[]): Directives {
  return [
    ["default-src", "'none'"],
    ["script-src", ["'self'", ...hashes].join(" ")],
    ["style-src", "'self'"],
    ["img-src", "'self' data: blob:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["manifest-src", "'self'"],
    ["worker-src", "'self'"],
    ["frame-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
    ["require-trusted-types-for", "'script'"],
    ["trusted-types", workerPolicy],
  ];
}

/** The policy as a page can say it of itself; who may frame it, only a host can say. */
export function contentPolicy(hashes: readonly ScriptHash[]): string {
  return directives(hashes)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Who may show a page in a frame: anyone the pages made for it, no one the others. */
export const framing = {
  embedded: "frame-ancestors *",
  others: "frame-ancestors 'none'",
} as const;

/** The folders of pages made to be framed, from the site's folder. */
export const embeddedFolders = ["nhung/", "en/nhung/"] as const;

/** What is the same for every file. */
export const headers = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "usb",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
} as const;
