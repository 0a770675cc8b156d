import { Link } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { PageFrame } from "../frame/PageFrame.tsx";

export function NotFoundPage() {
  const words = useWords();
  return (
    <PageFrame title={words.notFound.title}>
      <p>{words.notFound.text}</p>
      <p>
        <Link href="/">{words.notFound.home}</Link>
      </p>
    </PageFrame>
  );
}
