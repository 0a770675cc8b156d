/** The cases of src/pages/gallery, which the tests of the gallery name one by one. */
export const galleryNames = [
  "behindPlan",
  "twoPlans",
  "growthOnly",
  "conflict",
  "lonePoint",
  "thirteenMonths",
  "oneSided",
  "estimate",
  "partialMonth",
  "crowdedLabels",
  "emptySelection",
  "hugeRange",
  "longNames",
] as const;

/** Its pictures; `card` follows the theme of the page, the others are light wherever they are. */
export const pictureNames = [
  "picturePins",
  "pictureBullets",
  "pictureBarsApart",
  "pictureLollipops",
  "pictureSlope",
  "pictureCard",
] as const;
