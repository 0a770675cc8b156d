/** Where a file's name changes with its content, so that it may be kept for good. */
export const immutable = [
  { folder: "assets/", file: ".+" },
  { folder: "share/", file: ".+" },
  { folder: "data/", file: "[a-z0-9-]+-[0-9a-f]{12}[.]json" },
  { folder: "data/", file: "cities[.][0-9a-f]{12}[.]json" },
] as const;

/** What `Cache-Control` says of files that never change, and of all others. */
export const cacheControl = {
  immutable: "public, max-age=31536000, immutable",
  others: "no-cache",
} as const;

/** All of their addresses, from a slash before their folder on: for hosts that read regular expressions. */
export const immutablePattern = `/(${immutable
  .map(({ folder, file }) => `${folder}${file}`)
  .join("|")})$`;

/** Whether a file, named from the site's folder, never changes. */
export function isImmutable(name: string): boolean {
  return new RegExp(`^${immutablePattern}`, "u").test(`/${name}`);
}
