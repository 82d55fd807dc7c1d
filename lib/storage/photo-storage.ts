import { dataPath, findBucket } from "../env";
import { bucketStorage } from "./bucket-storage";
import { folderStorage } from "./folder-storage";
import type { Storage } from "./storage";

let known: Storage | undefined;

/** The photos' files, originals and what was made of them: in a bucket where the environment names one, else in the data folder. */
export function photoStorage(): Storage {
  known ??= photoBucket() ?? photoFolder();
  return known;
}

/** The folder below the data folder. */
export function photoFolder(): Storage {
  return folderStorage(dataPath("photos"));
}

/** The bucket that the environment names; null where it names none. Throws where it names half of one. */
export function photoBucket(): Storage | null {
  const bucket = findBucket();
  return bucket && bucketStorage(bucket);
}
