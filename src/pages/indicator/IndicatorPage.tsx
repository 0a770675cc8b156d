import { NotFoundPage } from "../notFound/NotFoundPage.tsx";

export function IndicatorPage() {
  return <NotFoundPage />;
}
