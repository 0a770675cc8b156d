import type { PageProps } from "../pageModules.ts";
import { ReportPage } from "./ReportPage.tsx";
import { SourcesPage } from "./SourcesPage.tsx";

/** One report where the address names one, all of them where it does not. */
export function SourcePage({ item }: PageProps) {
  return item === null ? <SourcesPage /> : <ReportPage report={item} />;
}
