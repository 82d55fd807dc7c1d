import { redirect } from "next/navigation";
import { getActorForScreen } from "@/lib/session";

export default async function DeskScreen() {
  await getActorForScreen("/desk");
  redirect("/desk/issues");
}
