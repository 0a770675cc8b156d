import type { ReactNode } from "react";

import "./card.css";

interface CardProps {
  readonly title: ReactNode;
  readonly note?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Card({ title, note, id, children }: CardProps) {
  return (
    <section className="card" aria-labelledby={id}>
      <h2 className="card__title" id={id}>
        {title}
      </h2>
      {note !== undefined && <p className="card__note">{note}</p>}
      {children}
    </section>
  );
}
