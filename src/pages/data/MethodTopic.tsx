import type { ReactNode } from "react";

import { useWords } from "../../components/useWords.ts";
import { dataWords, type DataWords } from "../../wording/dataWords.ts";

interface MethodTopicProps {
  readonly topic: keyof DataWords["method"]["topics"];
  readonly formula?: keyof DataWords["method"]["formulas"];
  /** What else belongs to the rule: a list of thresholds, of signs. */
  readonly rule?: ReactNode;
  readonly children: ReactNode;
}

/** One rule of the method: what it says, its formula, and beside it what it does to a real figure. */
export function MethodTopic(props: MethodTopicProps) {
  const { topic, formula, rule, children } = props;
  const words = useWords();
  const { topics, formulas } = dataWords[words.language].method;
  const { title, text } = topics[topic];
  return (
    <section className="topic">
      <div className="topic__rule">
        <h3 id={`method-${topic}`}>{title}</h3>
        {text !== "" && <p>{text}</p>}
        {formula !== undefined && (
          <p className="formula">{formulas[formula]}</p>
        )}
        {rule}
      </div>
      <div className="topic__case">{children}</div>
    </section>
  );
}
