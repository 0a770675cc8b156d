import { NotFoundPage } from "../notFound/NotFoundPage.tsx";

export function SourcePage() {
  return <NotFoundPage />;
}
