import { Link } from "wouter";

import { words } from "../wording/words.ts";
import { PageFrame } from "./PageFrame.tsx";

export function NotFoundPage() {
  return (
    <PageFrame title={words.notFound.title}>
      <p>{words.notFound.text}</p>
      <p>
        <Link href="/">{words.notFound.home}</Link>
      </p>
    </PageFrame>
  );
}
