import { useWords } from "../../components/useWords.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { glossaryWords } from "../../wording/glossaryWords.ts";

/** The anchors of the page's sections. */
export const sectionIds = {
  coverage: "do-phu",
  method: "cach-tinh",
  glossary: "tu-ngu",
  downloads: "tai-ve",
} as const;

/** What the page is for, and where in it. */
export function DataContents() {
  const words = useWords();
  const say = dataWords[words.language];
  const titles: Readonly<Record<keyof typeof sectionIds, string>> = {
    coverage: say.board.title,
    method: say.method.title,
    glossary: glossaryWords[words.language].title,
    downloads: say.downloads.title,
  };
  const sections = ["coverage", "method", "glossary", "downloads"] as const;
  return (
    <>
      <p className="data-lead">{say.lead}</p>
      <nav className="contents" aria-label={say.contents}>
        {sections.map((section) => (
          <a key={section} href={`#${sectionIds[section]}`}>
            {titles[section]}
          </a>
        ))}
      </nav>
    </>
  );
}

/** Boxes of about the final size while the record is on its way. */
export function DataSkeleton() {
  const words = useWords();
  return (
    <div aria-busy="true">
      <DataContents />
      <div className="card data-skeleton">
        <p className="card__note" role="status">
          {words.loading.busy}
        </p>
      </div>
    </div>
  );
}
