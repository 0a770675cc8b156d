import type { MissingKind } from "../../core/missing.ts";
import type * as vi from "../vi/frame.ts";

export const frame: typeof vi.frame = {
  siteName: { first: "Đối", second: "Sánh" },
  skipToContent: "Skip to main content",
  mainNav: "Pages",
  nav: {
    overview: "Overview",
    indicators: "Indicators",
    cities: "Cities",
    compare: "Compare",
    sources: "Sources",
    data: "Data",
  },
  language: { label: "Language", toOther: "Tiếng Việt" },
  theme: { label: "Theme", system: "as device", light: "light", dark: "dark" },
  keysButton: "Keyboard shortcuts",
  meetingButton: "Meeting mode",
  printButton: "Print",
  close: "Close",
  printedFrom: (address) => `Printed from ${address}`,
};

export const loading: typeof vi.loading = {
  slow: "The network is slow; the figures are still loading…",
  busy: "Loading the figures",
};

export const footer: typeof vi.footer = {
  record: (version) => `Record version ${version}`,
  licence:
    "Figures licensed CC BY 4.0; credit “Đối Sánh” and the body that published them.",
  observations: "Figures (CSV)",
  measures: "Working (CSV)",
  package: "Data package descriptor (JSON)",
};

export const notFound: typeof vi.notFound = {
  title: "There is no such page",
  text: "The address may be mistyped, or the page has moved.",
  home: "To the overview",
  nearest: "Were you looking for one of these?",
  place: (page, name) => `${page}: ${name}`,
  elsewhere: (place, language) => `${place} (${language})`,
};

const kinds: typeof vi.failure.kinds = {
  offline: "The server cannot be reached. Check your connection and try again.",
  "not-found":
    "The server no longer has this data file. The site may just have been updated; try again.",
  "server-error": "The server is in trouble. Try again in a few minutes.",
  "timed-out":
    "The server took too long to answer. Try again on a better connection.",
  "not-json":
    "The server sent another page in place of the figures. You may need to sign in to the Wi-Fi network first.",
  "cut-short": "Part of the data file is missing. Try again.",
  "wrong-shape":
    "The data file is not in the expected form and is not used, so that no wrong figure is shown.",
  altered:
    "The data file has been altered since it was published and is not used, so that no wrong figure is shown.",
};

export const failure: typeof vi.failure = {
  kinds,
  title: "The figures could not be loaded",
  asBuilt:
    "The interactive part could not be loaded. The figures below are correct and complete; filters and buttons do not work yet.",
  retry: "Try again",
  partial: (city) =>
    `The figures for ${city} could not be loaded. Everything else is correct and complete.`,
  file: (name) => `File: ${name}`,
  crash:
    "Something went wrong while showing this page. The figures are not affected; reload the page.",
  page: "The page you opened could not be loaded. Check your connection and reload the page.",
  reload: "Reload the page",
};

export const missing: Readonly<Record<MissingKind, string>> = {
  "stated-not-given": "the source gives no absolute figure",
  "no-report": "no report found that states this figure",
  "not-applicable": "the city is no longer a unit of its own",
  "not-due": "not yet due",
};
