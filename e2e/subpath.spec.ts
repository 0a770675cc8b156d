import { fileURLToPath } from "node:url";

import { expect, test } from "./quietPage.ts";
import { ReceiptPanel } from "./receiptPanel.ts";
import { serveFolder } from "./staticHost.ts";

const built = fileURLToPath(new URL("../dist", import.meta.url));

for (const path of ["/so-lieu/", "/a/b%20c/"]) {
  test(`the built page works under ${path} on a plain file host`, async ({
    overview,
    page,
    quiet,
  }) => {
    const host = await serveFolder(built, path);
    try {
      quiet.allowOrigin(host.address);
      await page.goto(host.address);
      await overview.isDrawn();
      await expect(overview.heading).toHaveText(
        "Ba thành phố so với kế hoạch năm",
      );
      await overview.chip("Móng Cái").click();
      await expect(page).toHaveURL(
        `${host.address}?thanh-pho=bac-kan%2Ccao-bang`,
      );
      await expect(overview.marksOf("Móng Cái")).toHaveCount(0);
      await page.reload();
      await overview.isDrawn();
      await expect(overview.marksOf("Móng Cái")).toHaveCount(0);
      await page.goto(
        `${host.address}index.html?so-lieu=2022-10-28-cao-bang%231`,
      );
      await expect(new ReceiptPanel(page).statement).toHaveText(
        "trên 216 tỷ đồng, đến 15/10/2022",
      );
      const csv = page.getByRole("link", {
        name: "Số liệu (CSV)",
        includeHidden: true,
      });
      await expect(csv).toHaveAttribute(
        "href",
        `${new URL(host.address).pathname}data/observations.csv`,
      );
      await page.goto(host.address);
      await overview.isDrawn();
      const title = overview.panels.first().getByRole("link");
      await title.click();
      await expect(page).toHaveURL(`${host.address}chi-tieu/tourism-visitors`);
      await page.getByRole("link", { name: "English" }).click();
      await expect(page).toHaveURL(
        `${host.address}en/chi-tieu/tourism-visitors`,
      );
      const pages = page.getByRole("navigation", { name: "Pages" });
      await pages.getByRole("link", { name: "Overview" }).click();
      await expect(page).toHaveURL(`${host.address}en/`);
      await page.goBack();
      await expect(page).toHaveURL(
        `${host.address}en/chi-tieu/tourism-visitors`,
      );
    } finally {
      quiet.expectEndOf(host.address);
      await host.close();
    }
  });
}
