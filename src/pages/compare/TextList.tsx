interface TextListProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lines under a heading of their own; nothing where there are none. */
export function TextList({ id, title, lines }: TextListProps) {
  if (lines.length === 0) return null;
  return (
    <section className="text-list" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
