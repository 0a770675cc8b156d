import { cacheControl, immutablePattern } from "./caching.ts";
import { framedPattern } from "./framed.ts";
import { framing, headers } from "./security.ts";

/** A server of its own; SITE_ROOT and SITE_PATH are for whoever puts it up to fill in (README.md, Deploy). */
export function nginxConfig(policy: string): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Đối Sánh. SITE_ROOT: folder the server shows; SITE_PATH: the site's place in it, / or /so-lieu/
map $uri $doi_sanh_framing {
  "~${framedPattern}" "${framing.embedded}";
  default "${framing.others}";
}
map $uri $doi_sanh_cache {
  "~${immutablePattern}" "${cacheControl.immutable}";
  default "${cacheControl.others}";
}
server {
  listen 8080;
  root SITE_ROOT;
  absolute_redirect off;
  server_tokens off;
  location SITE_PATH {
    index index.html;
    error_page 404 SITE_PATH404.html;
    charset utf-8;
    charset_types text/css text/javascript application/javascript;
    gzip_static on;
    # brotli_static on; # with the package libnginx-mod-http-brotli-static
    add_header Content-Security-Policy "${policy}; $doi_sanh_framing" always;
    add_header Cache-Control $doi_sanh_cache always;
${lines.join("\n")}
  }
}
`;
}
