import type { ManifestOptions } from "vite-plugin-pwa";

import { frame } from "../../wording/vi/frame.ts";

/** What a phone needs to install the site; every way in it starts at the manifest's own folder. */
export function webManifest(
  page: string,
  themeCss: string,
): Partial<ManifestOptions> {
  const { first, second } = frame.siteName;
  const icon = (size: number, purpose: "any" | "maskable") => ({
    src: `icons/${purpose}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    name: `${first} ${second}`,
    short_name: `${first} ${second}`,
    description: /name="description"\s+content="([^"]*)/u.exec(page)?.[1] ?? "",
    lang: "vi",
    start_url: ".",
    scope: ".",
    display: "standalone",
    background_color: lightColour("paper", themeCss),
    theme_color: lightColour("card", themeCss),
    icons: [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
  };
}

/** The colour of that name on a light screen, the one a manifest can say. */
function lightColour(name: string, themeCss: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`, "u").exec(
    themeCss,
  )?.[1];
  if (found === undefined) throw new Error(`no colour: ${name}`);
  return found;
}
