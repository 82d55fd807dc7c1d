import { expect, test } from "./fixtures";
import { checkScreen } from "./screens";

test("the administrator edits the paper's habits, loses nothing that was typed, exports and clears them", async ({
  desk,
}) => {
  const admin = await desk.as("admin");
  await admin.goto("/desk/settings");
  const habits = admin.locator("form").filter({ hasText: "JSON 文本" });
  const box = admin.getByLabel("JSON 文本");
  const save = habits.getByRole("button", { name: "保存" });

  const whole = await box.inputValue();
  const broken = whole.replace('"furniture": [', '"furniture"： [');
  await box.fill(broken);
  await save.click();
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await expect(admin.getByText(/^第 \d+ 行：不合 JSON 的写法/)).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(broken);

  const known = JSON.stringify({
    ...JSON.parse(whole),
    furniture: [{ form: "第#版河畔", seen: 101, otherwise: 0 }],
  });
  await box.fill(known);
  await save.click();
  await expect(
    admin.getByText("furniture › 第 1 项 › seen：应是 0 到 100 的数。没有保存，您改的都还在。"),
  ).toBeVisible();

  await box.fill(known.replace("101", "12"));
  await save.click();
  await expect(admin.getByText("已保存，下一次粘贴就照此分稿。")).toBeVisible();
  await expect(admin.getByRole("listitem").filter({ hasText: "第#版河畔" })).toBeVisible();

  const download = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "导出 JSON" }).click();
  expect((await download).suggestedFilename()).toBe("paper-profile.json");
  const exported = await admin.request.get("/api/desk/profile");
  expect(await exported.json()).toMatchObject({ furniture: [{ form: "第#版河畔", seen: 12, otherwise: 0 }] });

  await checkScreen(admin, "/desk/settings", "light");
  await checkScreen(admin, "/desk/settings", "dark");

  await admin.getByRole("button", { name: "清空习惯" }).click();
  await admin.keyboard.press("Escape");
  await expect(box).toHaveValue(/第#版河畔/);
  await admin.getByRole("button", { name: "清空习惯" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "清空", exact: true }).click();
  await expect(admin.getByText(/^已清空/)).toBeVisible();
  await expect(box).not.toHaveValue(/第#版河畔/);

  const editor = await desk.as("editor");
  expect((await editor.request.get("/api/desk/profile")).status()).toBe(404);
});
