import { notFound, redirect } from "next/navigation";
import { isDay } from "@/lib/calendar";
import { isLocale, localPath } from "@/lib/locale";
import { findFirstPageNumber } from "@/newsroom/publication/data";

export const generateStaticParams = () => [];

/** An issue's address leads to its first page. */
export default async function IssueScreen({ params }: { params: Promise<{ locale: string; date: string }> }) {
  const { locale, date } = await params;
  if (!isLocale(locale) || !isDay(date)) notFound();
  const first = await findFirstPageNumber(date);
  if (!first) notFound();
  redirect(localPath(locale, `/${date}/${first}`));
}
