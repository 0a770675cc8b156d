import type { ComponentType } from "react";

import type { PageProps } from "./pageProps.ts";
import type { PageName } from "./place.ts";

type PageModule = () => Promise<ComponentType<PageProps>>;

/** Each page's code, fetched when the page is. */
export const pageModules: Readonly<Record<PageName, PageModule>> = {
  overview: async () => {
    const { OverviewPage, askForPanelCharts } =
      await import("./overview/OverviewPage.tsx");
    // All four stand near the top: asked for by themselves, they would wait for a slow network once more.
    askForPanelCharts();
    return OverviewPage;
  },
  indicator: async () =>
    (await import("./indicator/IndicatorPage.tsx")).IndicatorPage,
  city: async () => (await import("./city/CityPage.tsx")).CityPage,
  compare: async () => (await import("./compare/ComparePage.tsx")).ComparePage,
  source: async () => (await import("./sources/SourcePage.tsx")).SourcePage,
  data: async () => (await import("./data/DataPage.tsx")).DataPage,
  embed: async () => (await import("./embed/EmbedPage.tsx")).EmbedPage,
  gallery: async () =>
    import.meta.env.MODE === "production"
      ? (await import("./notFound/NotFoundPage.tsx")).NotFoundPage
      : (await import("./gallery/GalleryPage.tsx")).GalleryPage,
  "not-found": async () =>
    (await import("./notFound/NotFoundPage.tsx")).NotFoundPage,
};
