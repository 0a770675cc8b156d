import { panelNames } from "./overviewPage.ts";
import { expect, test } from "./quietPage.ts";

const sentences = [
  [
    "Khách du lịch",
    "Cao Bằng: khách du lịch đạt 127% chỉ tiêu 2022, đến 31/10/2022; hoàn thành kế hoạch cả năm.",
  ],
  [
    "Khách du lịch",
    "Cao Bằng: khách du lịch đạt 102,8% chỉ tiêu 2024, đến 27/11/2024; hoàn thành kế hoạch cả năm.",
  ],
  [
    "Thu ngân sách trên địa bàn",
    "Cao Bằng: thu ngân sách đạt 53,6% dự toán 2022 tỉnh giao, đến 15/10/2022; chậm 25,3 điểm % so với tiến độ bình quân.",
  ],
  [
    "Thu ngân sách trên địa bàn",
    "Cao Bằng: thu ngân sách đạt 38,2% dự toán 2022 HĐND thành phố giao, đến 15/10/2022; chậm 40,7 điểm % so với tiến độ bình quân.",
  ],
  [
    "Thu ngân sách trên địa bàn",
    "Cao Bằng: thu ngân sách đạt 33,2% dự toán 2025 tỉnh và HĐND giao, đến 15/3/2025; nhanh 12,9 điểm % so với tiến độ bình quân.",
  ],
  [
    "Giải ngân vốn đầu tư công",
    "Cao Bằng: giải ngân đầu tư công đạt 1,1% kế hoạch vốn 2025, đến 15/3/2025; chậm 17,6 điểm % so với tiến độ bình quân.",
  ],
  [
    "Giải ngân vốn đầu tư công",
    "Móng Cái: giải ngân đầu tư công đạt 71,2% kế hoạch vốn 2020, đến 31/1/2021; chậm 28,8 điểm % so với tiến độ bình quân.",
  ],
  [
    "Giá trị sản xuất công nghiệp",
    "Cao Bằng: sản xuất công nghiệp đạt 22,3% kế hoạch 2025, đến 31/3/2025; chưa đủ căn cứ để kết luận: nguồn không in ngày chốt số; lệch 15 ngày thì kết luận đã khác.",
  ],
] as const;

const latest = [
  {
    indicator: "Khách du lịch",
    city: "Cao Bằng",
    number: "566.306 lượt",
    verdict: "◌ chưa đủ căn cứ: không nêu kế hoạch",
    notes: ["đến 15/3/2025", "Nguồn: UBND thành phố Cao Bằng, 28/3/2025"],
  },
  {
    indicator: "Thu ngân sách trên địa bàn",
    city: "Cao Bằng",
    number: "124,129 tỷ đồng",
    verdict: "▲ nhanh 12,9 điểm %",
    notes: [
      "33,2% dự toán 2025 tỉnh và HĐND giao",
      "đến 15/3/2025 · +81% so cùng kỳ",
      "Nguồn: UBND thành phố Cao Bằng, 28/3/2025",
    ],
  },
  {
    indicator: "Giải ngân vốn đầu tư công",
    city: "Cao Bằng",
    number: "gần 1,390 tỷ đồng",
    verdict: "▼ chậm xa 17,6 điểm %",
    notes: [
      "1,1% kế hoạch vốn 2025",
      "đến 15/3/2025",
      "Nguồn: UBND thành phố Cao Bằng, 28/3/2025",
    ],
  },
  {
    indicator: "Giá trị sản xuất công nghiệp",
    city: "Cao Bằng",
    number: "106,5 tỷ đồng",
    verdict:
      "◌ chưa đủ căn cứ: nguồn không in ngày chốt số; lệch 15 ngày thì kết luận đã khác",
    notes: [
      "22,3% kế hoạch 2025",
      "3 tháng đầu năm 2025 · +38,5% so cùng kỳ",
      "Nguồn: UBND thành phố Cao Bằng, 28/3/2025",
    ],
  },
  {
    indicator: "Giá trị sản xuất công nghiệp",
    city: "Móng Cái",
    number: "1.297,314 tỷ đồng",
    verdict: "◌ chưa đủ căn cứ: không nêu kế hoạch",
    notes: [
      "2 tháng đầu năm 2021 · +75,6% so cùng kỳ",
      "Nguồn: UBND thành phố Móng Cái, 3/3/2021",
    ],
  },
] as const;

test.describe("the overview", () => {
  test.beforeEach(async ({ overview }) => {
    await overview.open();
  });

  test("answers in one sentence who lags, by how much and until when", async ({
    overview,
    page,
  }) => {
    await expect(page).toHaveTitle(
      "Ba thành phố so với kế hoạch năm · Đối Sánh",
    );
    await expect(overview.heading).toHaveText(
      "Ba thành phố so với kế hoạch năm",
    );
    await expect(overview.headline).toHaveText(
      "Chậm so với tiến độ ở lần công bố gần nhất: giải ngân đầu tư công ở Cao Bằng (17,6 điểm %, đến 15/3/2025) và Móng Cái (15,9 điểm %, đến 18/4/2025); thu ngân sách ở Bắc Kạn (ước, 22,7 điểm %, đến 30/6/2024).",
    );
  });

  test("draws four panels whose marks speak in sentences", async ({
    overview,
  }) => {
    await expect(overview.panels.getByRole("heading", { level: 2 })).toHaveText(
      [...panelNames],
    );
    for (const [panel, sentence] of sentences) {
      const mark = overview
        .panel(panel)
        .getByRole("button", { name: sentence, exact: true });
      await expect(mark, sentence).toHaveCount(1);
    }
  });

  test("states the latest figures with verdict, day and source", async ({
    overview,
  }) => {
    for (const { indicator, city, number, verdict, notes } of latest) {
      const cell = overview.cell(indicator, city);
      await expect(cell.getByRole("button")).toHaveText(number);
      await expect(cell.locator(".verdict")).toHaveText(verdict);
      await expect(cell.getByRole("listitem")).toHaveText([...notes]);
    }
  });

  test("says why a cell is empty and shows both numbers of a conflict", async ({
    overview,
  }) => {
    const cell = overview.cell("Khách du lịch", "Bắc Kạn");
    await expect(cell.getByRole("button")).toHaveCount(0);
    await expect(cell.locator(".cell__missing")).toHaveText(
      "○ không tìm thấy báo cáo nào nêu số này",
    );
    const conflict = overview.conflict(
      "Cao Bằng · Giá trị sản xuất công nghiệp",
    );
    await expect(conflict.getByRole("button")).toHaveText([
      "32,036 tỷ đồng, tháng 11/2024",
      "39,211 tỷ đồng, tháng 11/2024",
    ]);
  });

  test("tabulates each mark and offers the record for download", async ({
    overview,
    page,
    request,
  }) => {
    await overview.toggleTables();
    const rows = overview
      .panel("Thu ngân sách trên địa bàn")
      .locator(".mark-table tbody tr");
    await expect(rows).toHaveCount(7);
    await expect(
      rows.filter({ hasText: "15/10/2022" }).filter({ hasText: "tỉnh" }),
    ).toHaveText("Cao Bằng2022 tỉnh15/10/202253,6%78,9%−25,3▼ chậm xa tiến độ");
    for (const [name, type] of [
      ["Số liệu (CSV)", "text/csv"],
      ["Cách tính (CSV)", "text/csv"],
      ["Mô tả gói dữ liệu (JSON)", "application/json"],
    ] as const) {
      const address = await page
        .getByRole("link", { name })
        .getAttribute("href");
      const answer = await request.get(address ?? "");
      expect(answer.status(), name).toBe(200);
      expect(answer.headers()["content-type"], name).toContain(type);
    }
  });
});

test("an address without a page says so and leads home", async ({
  overview,
  page,
  quiet,
}) => {
  quiet.expectFailureOf(/\/khong-co$/u);
  await page.goto("./khong-co");
  await expect(overview.heading).toHaveText("Không có trang này");
  await page.getByRole("link", { name: "Về trang tổng quan" }).click();
  await overview.isDrawn();
});

test("a cell whose figure another source contradicts shows both", async ({
  overview,
  page,
}) => {
  await overview.open("?nam=2024");
  const cell = overview.cell("Giá trị sản xuất công nghiệp", "Cao Bằng");
  await expect(cell).toContainText("32,036 tỷ đồng");
  await cell.getByRole("button", { name: "39,211 tỷ đồng" }).click();
  await expect(page.locator(".receipt__statement")).toHaveText(
    "39,211 tỷ đồng, tháng 11/2024",
  );
});
