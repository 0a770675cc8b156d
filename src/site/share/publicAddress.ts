/**
 * Where the site will stand, with a slash at its end, from DOI_SANH_URL; null where the build is not told. Only links
 * that must name the site in full need it: the pages themselves work anywhere.
 */
export function publicAddress(
  given: string | undefined = process.env["DOI_SANH_URL"],
): string | null {
  if (given === undefined || given === "") return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new Error(`DOI_SANH_URL is no web address: ${given}`);
  return new URL(url.pathname.replace(/\/?$/u, "/"), url).href;
}

/** With the slash at its end that a host of files would add. */
export function pageUrl(site: string, path: string): string {
  return new URL(path === "" ? "" : `${path}/`, site).href;
}
