import { Link } from "wouter";

import { pathTo } from "../place.ts";
import type { PageProps } from "../pageProps.ts";
import { galleryCases } from "./galleryCases.ts";
import { GalleryCaseView } from "./GalleryCaseView.tsx";
import { pictureCases } from "./pictureCases.ts";
import { PictureCaseView } from "./PictureCaseView.tsx";
import "./gallery.css";

/** Every chart and picture with what is hard to draw, for development and for the tests that compare pictures; not in a build for readers. */
export function GalleryPage({ item }: PageProps) {
  const isShown = ({ name }: { readonly name: string }) =>
    item === null || name === item;
  return (
    <main id="main" tabIndex={-1} className="gallery">
      <h1>Gallery</h1>
      <nav aria-label="Cases" className="gallery__nav">
        {[...galleryCases, ...pictureCases].map(({ name }) => (
          <Link key={name} href={pathTo("gallery", name)}>
            {name}
          </Link>
        ))}
      </nav>
      {galleryCases.filter(isShown).map((galleryCase) => (
        <GalleryCaseView key={galleryCase.name} galleryCase={galleryCase} />
      ))}
      {pictureCases.filter(isShown).map((pictureCase) => (
        <PictureCaseView key={pictureCase.name} pictureCase={pictureCase} />
      ))}
    </main>
  );
}
