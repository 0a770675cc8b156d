import { useEffect, useLayoutEffect, useRef } from "react";

import { useWords } from "../../components/useWords.ts";
import type { City } from "../../core/observation.ts";
import { meetingWords } from "../../wording/meetingWords.ts";
import type { Slide } from "../frame/slide.ts";
import { isTyping } from "../frame/usePageKeys.ts";
import { MeetingChart } from "./MeetingChart.tsx";
import { slideCaution } from "./slideCaution.ts";
import { MeetingLegend } from "./MeetingLegend.tsx";
import type { Meeting } from "./useMeeting.ts";
import "./meeting.css";

interface MeetingScreenProps {
  readonly title: string;
  readonly all: readonly Slide[];
  readonly meeting: Meeting;
  /** For the legend of shapes and colours. */
  readonly cities: readonly City[];
  /** Where the figures are from, in one line. */
  readonly source: string;
}

/** One chart as large as the screen; the keys step, nothing needs a pointer. */
export function MeetingScreen(props: MeetingScreenProps) {
  const { title, all, meeting, cities, source } = props;
  const words = useWords();
  const say = meetingWords[words.language];
  const screen = useRef<HTMLElement>(null);
  useProjectorText();
  useSteps(meeting);
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);
  const slide = meeting.slides[meeting.place];
  if (slide === undefined) return null;
  return (
    <main ref={screen} className="meeting" tabIndex={-1}>
      <header className="meeting__head">
        <h1>{slide.heading ?? slide.title}</h1>
        <p className="meeting__note">
          {slide.heading === undefined
            ? `${title} · ${slide.note}`
            : slide.note}
        </p>
        <MeetingLegend slide={slide} cities={cities} />
      </header>
      <MeetingChart key={slide.id} slide={slide} />
      <div className="meeting__said">
        <p className="meeting__sentence" role="status">
          {slide.sentence()}
        </p>
        <p className="meeting__caution">{slideCaution(words, slide.caution)}</p>
      </div>
      <footer className="meeting__foot">
        <p>{source}</p>
        <div className="meeting__controls">
          <SlideChoice all={all} meeting={meeting} />
          <StepButton
            name={say.previous}
            sign="←"
            isOff={meeting.place === 0}
            onClick={() => meeting.step(-1)}
          />
          <span className="meeting__place">
            {say.place(meeting.place + 1, meeting.slides.length)}
          </span>
          <StepButton
            name={say.next}
            sign="→"
            isOff={meeting.place === meeting.slides.length - 1}
            onClick={() => meeting.step(1)}
          />
          <StepButton
            name={say.leave}
            sign="✕"
            isOff={false}
            onClick={meeting.leave}
          />
        </div>
      </footer>
    </main>
  );
}

/** Text in rem grows with the screen while the mode is on: readable from the back of a room. */
function useProjectorText(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset["mode"] = "meeting";
    return () => {
      delete root.dataset["mode"];
    };
  }, []);
}

/**
 * The arrows step before any mark under the focus hears of them; a presenter's remote sends page keys. Heard from the
 * moment the screen stands: after the paint, as with useEffect, a key may already have been pressed.
 */
function useSteps({ step, leave }: Meeting): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector("dialog[open]")) return;
      const by = steps[event.key];
      if (by === undefined && event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (by === undefined) leave();
      else step(by);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () =>
      window.removeEventListener("keydown", onKey, { capture: true });
  }, [step, leave]);
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -1,
  PageDown: 1,
};

interface StepButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

function StepButton({ name, sign, isOff, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      className="meeting__button"
      aria-label={name}
      title={name}
      disabled={isOff}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface SlideChoiceProps {
  readonly all: readonly Slide[];
  readonly meeting: Meeting;
}

/** Which of the page's charts to step through. */
function SlideChoice({ all, meeting }: SlideChoiceProps) {
  const words = useWords();
  if (all.length < 2) return null;
  return (
    <details className="meeting__choice">
      <summary>{meetingWords[words.language].choose}</summary>
      <ul>
        {all.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={meeting.slides.some((slide) => slide.id === id)}
                onChange={() => meeting.toggle(id)}
              />{" "}
              {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
