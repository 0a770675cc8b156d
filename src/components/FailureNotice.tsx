import type { ReactNode } from "react";

import "./failureNotice.css";

interface FailureNoticeProps {
  readonly title: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly children: ReactNode;
}

/** Says what is missing and what to do next. */
export function FailureNotice({
  title,
  action,
  onAction,
  children,
}: FailureNoticeProps) {
  return (
    <div className="failure" role="alert">
      <p className="failure__title">{title}</p>
      {children}
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
