import { expect, test } from "./fixtures";

for (const who of ["editor", "chief", "admin"] as const) {
  test(`${who} signs in with the password of the first start`, async ({ desk }) => {
    const page = await desk.as(who);
    await expect(page).toHaveURL(/\/desk/);
  });
}

test("a visitor who asks for the desk is shown the way to sign in", async ({ reader }) => {
  await reader.goto("/desk");
  await expect(reader).toHaveURL(/\/sign-in/);
});
