import { notFound } from "next/navigation";
import { getActorForScreen } from "@/lib/session";

/** Any other address of the desk: not found, in the desk's own words. */
export default async function UnknownScreen({ params }: PageProps<"/desk/[...unknown]">) {
  const { unknown } = await params;
  await getActorForScreen(`/desk/${unknown.join("/")}`);
  notFound();
}
