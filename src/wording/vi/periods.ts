const quarterNames = ["I", "II", "III", "IV"] as const;

export const periods = {
  /** Day and month without leading noughts, as Vietnamese offices write them. */
  day: (year: number, month: number, date: number) =>
    `${date}/${month}/${year}`,
  year: (year: number) => `cả năm ${year}`,
  quarter: (quarter: number, year: number) =>
    `quý ${quarterNames[quarter - 1] ?? ""}/${year}`,
  month: (month: number, year: number) => `tháng ${month}/${year}`,
  firstMonths: (months: number, year: number) =>
    `${months} tháng đầu năm ${year}`,
  to: (day: string) => `đến\u00a0${day}`,
  cutShort: (name: string, day: string) => `${name}, đến ${day}`,
  span: (from: string, to: string) => `${from} đến ${to}`,
  /** A month of the plan's term on an axis; the thirteenth is January of the next year. */
  monthTick: (month: number) => `T${month}`,
  onDay: (day: string) => `ngày ${day}`,
  betweenDays: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  recordEnds: (when: string) =>
    `Chuỗi số liệu của các thành phố dừng ${when}, khi cấp huyện kết thúc hoạt động; không ghép số của đơn vị mới vào.`,
};
