/** One stated figure as a chart draws it, whatever its axes are. */
export interface ChartMark {
  readonly id: string;
  /** Id of the figure whose receipt it opens. */
  readonly observation: string;
  /** The city's place in the record. */
  readonly place: number;
  readonly cityName: string;
  /** What is written at the mark; empty where its chart labels another one of its year. */
  readonly label: string;
  /** The same without the city, which hue, shape and legend tell: written where the whole label finds no room. */
  readonly briefLabel?: string;
  /** The figure as a sentence, for those who do not see the mark. */
  readonly sentence: string;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
  /** Whether another source says otherwise. */
  readonly isContested: boolean;
  /** Where the true value may lie when the print gives only one side. */
  readonly openSide: OpenSide;
  /** Its cut-off day, ISO: the order in which the keys walk. */
  readonly order: string;
}

export type OpenSide = "up" | "down" | null;

/** What a chart tells its page of its marks; the page keeps the active one and gives it back as `activeId`. */
export interface MarkManners<Mark extends ChartMark> {
  readonly activeId: string | null;
  /** Under a mouse. */
  readonly onPoint: (mark: Mark) => void;
  /** Under a finger or the focus: stays. */
  readonly onPin: (mark: Mark) => void;
  /** Its receipt is wanted. */
  readonly onOpen: (mark: Mark) => void;
}
