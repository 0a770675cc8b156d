import { useEffect, useId, useRef } from "react";

import { useWords } from "../../components/useWords.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";

const pauseMs = 250;

interface SearchBoxProps {
  /** What the address holds. */
  readonly text: string;
  /** Told once the reader pauses. */
  readonly onSearch: (text: string) => void;
}

/**
 * While it is typed into, the box leads and the address follows; where the address changes otherwise, by a step back or a
 * cleared filter, the box follows. So it keeps its own text, and only remembers what it sent.
 */
export function SearchBox({ text, onSearch }: SearchBoxProps) {
  const words = useWords();
  const { list } = sourcesWords[words.language];
  const hint = useId();
  const box = useRef<HTMLInputElement>(null);
  const sent = useRef(text);
  const pause = useRef<number>(undefined);
  useEffect(() => {
    if (box.current === null || text === sent.current) return;
    window.clearTimeout(pause.current);
    sent.current = text;
    box.current.value = text;
  }, [text]);
  useEffect(() => () => window.clearTimeout(pause.current), []);
  const send = () => {
    window.clearTimeout(pause.current);
    const typed = box.current?.value.trim() ?? "";
    if (typed === sent.current) return;
    sent.current = typed;
    onSearch(typed);
  };
  return (
    <form
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        <span>{list.search}</span>
        <input
          ref={box}
          type="search"
          defaultValue={text}
          maxLength={80}
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          aria-describedby={hint}
          onChange={() => {
            window.clearTimeout(pause.current);
            pause.current = window.setTimeout(send, pauseMs);
          }}
        />
      </label>
      <p id={hint} className="search-box__hint">
        {list.searchHint}
      </p>
    </form>
  );
}
