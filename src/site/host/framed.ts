import { embeddedFolders } from "./security.ts";

/** The addresses of pages made to be framed, from a slash before their folder on. */
export const framedPattern = `/(${embeddedFolders.join("|")})`;
