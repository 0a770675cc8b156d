/** The folder an address means that names it without its slash or by its index; null where it is named as one. */
export function folderOf(address: URL): URL | null {
  const folder = new URL(address);
  folder.pathname = `${address.pathname.replace(/\/(?:index\.html)?$/u, "")}/`;
  return folder.pathname === address.pathname ? null : folder;
}
