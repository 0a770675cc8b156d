interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

/** A text to be copied, by hand too. */
export function TextField({ label, text, rows }: TextFieldProps) {
  return (
    <textarea
      className="take__field"
      aria-label={label}
      value={text}
      rows={rows}
      readOnly
      spellCheck={false}
      onFocus={({ target }) => target.select()}
    />
  );
}
