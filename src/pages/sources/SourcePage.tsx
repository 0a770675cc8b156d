import { ReportPage } from "./ReportPage.tsx";
import { SourcesPage } from "./SourcesPage.tsx";

interface SourcePageProps {
  /** Id of the report, where the address names one. */
  readonly item: string | null;
}

/** One report where the address names one, all of them where it does not. */
export function SourcePage({ item }: SourcePageProps) {
  return item === null ? <SourcesPage /> : <ReportPage report={item} />;
}
