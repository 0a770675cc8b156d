import { NotFoundPage } from "../notFound/NotFoundPage.tsx";

export function DataPage() {
  return <NotFoundPage />;
}
