import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";

/** Waits for what a screen shows; what is missing, or hidden from this actor, is the not-found screen. */
export async function foundOr404<Found>(reading: Promise<Found>): Promise<Found> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}
