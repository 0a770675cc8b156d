import { cacheControl, immutablePattern } from "./caching.ts";
import { framedPattern } from "./framed.ts";
import { framing, headers } from "./security.ts";

/** For the folder the site lies in, wherever that is; the host must allow it (AllowOverride All). */
export function apacheConfig(policy: string): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  const says = (frames: string) =>
    `Header always set Content-Security-Policy "${policy}; ${frames}"`;
  return `DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
AddType text/javascript .js
AddType application/json .json
<IfModule mod_rewrite.c>
  # The site's own folder, which only the request knows.
  RewriteEngine On
  RewriteCond $0#%{REQUEST_URI} ([^#]*)#/(.*)\\1$
  RewriteRule ^.*$ - [E=SITE_PATH:%2]
  ErrorDocument 404 /%{reqenv:SITE_PATH}404.html
</IfModule>
<IfModule mod_headers.c>
${lines.join("\n")}
  ${says(framing.others)}
  Header set Cache-Control "${cacheControl.others}"
  <If "%{REQUEST_URI} =~ m#${framedPattern}#">
    ${says(framing.embedded)}
  </If>
  <If "%{REQUEST_URI} =~ m#${immutablePattern}#">
    Header set Cache-Control "${cacheControl.immutable}"
  </If>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/csv application/json image/svg+xml
</IfModule>
`;
}
