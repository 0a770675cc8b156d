import { NotFoundPage } from "../notFound/NotFoundPage.tsx";

export function GalleryPage() {
  return <NotFoundPage />;
}
