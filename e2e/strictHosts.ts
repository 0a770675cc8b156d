import { serveByApache } from "./apache.ts";
import { hostMissing, type HostProcess } from "./hostProcess.ts";
import { serveByNginx } from "./nginx.ts";

interface StrictHost {
  readonly name: string;
  readonly path: string;
  /** Why it cannot be tried here; undefined where it can. */
  readonly missing: string | undefined;
  readonly serve: (built: string, path: string) => Promise<HostProcess>;
}

const nginx = { missing: hostMissing("nginx", "nginx"), serve: serveByNginx };
const apache = {
  missing: hostMissing("apache2", "Apache"),
  serve: serveByApache,
};

/** Web servers with the configuration that the build writes for them, at a domain's root and below it. */
export const strictHosts: readonly StrictHost[] = [
  { name: "nginx at /", path: "/", ...nginx },
  { name: "nginx at /so-lieu/", path: "/so-lieu/", ...nginx },
  { name: "Apache at /so-lieu/", path: "/so-lieu/", ...apache },
];
