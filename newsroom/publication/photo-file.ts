import { photoStorage } from "@/lib/storage/photo-storage";
import type { StoredFile } from "@/lib/storage/storage";
import { isPhotoInPrint } from "@/newsroom/photo/data";
import { type Version, versionKey } from "@/newsroom/photo/versions";

const SHA_256 = /^[0-9a-f]{64}$/;

/** A version of a photo that readers may see: null unless it stands in an Edition that is current now. */
export async function findPublishedPhotoFile(sha256: string, version: Version): Promise<StoredFile | null> {
  if (!SHA_256.test(sha256) || !(await isPhotoInPrint(sha256))) return null;
  return photoStorage().get(versionKey(sha256, version));
}
