import { printPdf } from "@/components/reader/formats/pdf";
import { isDay } from "@/lib/calendar";
import { findFirstPageNumber } from "@/newsroom/publication/data";

// Printed at the first request and kept until publishing drops it.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** The issue as a PDF, from the print style of its long text. Not there where the server has no browser to print with. */
export async function GET(_request: Request, { params }: { params: Promise<{ date: string }> }) {
  const { date } = await params;
  const isOut = isDay(date) && (await findFirstPageNumber(date));
  const pdf = isOut ? await printPdf(`/${date}/text`) : null;
  if (!pdf) return new Response(null, { status: 404 });
  return new Response(Buffer.from(pdf), { headers: { "Content-Type": "application/pdf" } });
}
