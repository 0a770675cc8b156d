import { NotFoundPage } from "../notFound/NotFoundPage.tsx";

export function CityPage() {
  return <NotFoundPage />;
}
