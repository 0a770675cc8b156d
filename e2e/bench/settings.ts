/** What a page is opened under. */
export interface Setting {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly isSlowNetwork: boolean;
}

export const settings: readonly Setting[] = [
  { name: "CPU 1×", cpu: 1, isSlowNetwork: false },
  { name: "CPU 4×", cpu: 4, isSlowNetwork: false },
  { name: "CPU 1×, Slow 4G", cpu: 1, isSlowNetwork: true },
  { name: "CPU 4×, Slow 4G", cpu: 4, isSlowNetwork: true },
];

/** Slow 4G as Lighthouse has it: ms, and bytes a second. */
export const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Windows a page is opened in. */
export const windows = {
  desk: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
} as const;

export type WindowName = keyof typeof windows;
