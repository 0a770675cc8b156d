const thisFile = import.meta.url;

/**
 * The folder the site lies in, with a slash at its end: the built scripts know it from their own address, one folder
 * below it, so that the same build serves a domain root and any sub-path. The build itself draws pages at a root.
 */
export const siteBase =
  import.meta.env.DEV || import.meta.env.SSR
    ? new URL("/", window.location.href).href
    : new URL("../", thisFile).href;

/** Its path without the slash at the end, as the router wants it. */
export const routerBase = new URL(siteBase).pathname.replace(/\/$/u, "");

/** The full address of a path within the site, as somebody else is given it: "/en/so-sanh?nam=2022". */
export function siteAddress(path: string): string {
  return new URL(path.replace(/^\//u, ""), siteBase).href;
}

/** The name of the file that this build starts with, which no other build has. */
export const startFile = thisFile.replace(/.*\//u, "");

export const recordFolder = new URL("data/", siteBase).href;

/** Where a file of the record lies on its host. */
export function recordPath(file: string): string {
  return new URL(file, recordFolder).pathname;
}
