import { useState } from "react";

export interface Draft {
  /** As the reader wrote it, else the original. */
  readonly text: string;
  readonly isEdited: boolean;
  readonly write: (text: string) => void;
  readonly restore: () => void;
}

/** A text that may be written over; what was written over another original is forgotten with it. */
export function useDraft(original: string): Draft {
  const [written, setWritten] = useState({ over: original, text: original });
  const text = written.over === original ? written.text : original;
  return {
    text,
    isEdited: text !== original,
    write: (next) => setWritten({ over: original, text: next }),
    restore: () => setWritten({ over: original, text: original }),
  };
}
