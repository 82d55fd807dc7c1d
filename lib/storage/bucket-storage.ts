import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from "@aws-sdk/client-s3";
import { type Content, isKey, refuseMalformed, type Storage, type StoredFile } from "./storage";

/** Which bucket, and who asks. */
export interface Bucket {
  /** Of an S3-compatible server: "https://s3.example.com". */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Milliseconds until a server that does not answer is given up. */
const CONNECTING = 5_000;
const ANSWERING = 60_000;

/**
 * Files in an S3-compatible bucket, by the same keys as in a folder. An object is there whole or not at all: that is the
 * protocol's promise. Throws on a key that is none, and what the server refuses.
 */
export function bucketStorage({ endpoint, bucket, region, accessKeyId, secretAccessKey }: Bucket): Storage {
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Names of buckets as a part of the host need a certificate for each: most servers of one's own have none.
    forcePathStyle: true,
    // The checksums that AWS added in 2025 are unknown to many servers that speak its protocol.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 3,
    requestHandler: { connectionTimeout: CONNECTING, requestTimeout: ANSWERING },
  });
  const object = (key: string) => {
    refuseMalformed(key);
    return { Bucket: bucket, Key: key };
  };
  return {
    async put(key, content) {
      await client.send(new PutObjectCommand({ ...object(key), ...(await bodyOf(content)) }));
    },
    get: (key) =>
      unlessMissing<StoredFile>(async () => {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(object(key)));
        if (!Body || ContentLength === undefined) throw new Error("The bucket's answer has no content.");
        return { size: ContentLength, stream: Body.transformToWebStream() };
      }),
    async exists(key) {
      const found = await unlessMissing(() => client.send(new HeadObjectCommand(object(key))));
      return found !== null;
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(object(key)));
    },
    async *list() {
      for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket: bucket })) {
        for (const { Key, Size } of Contents ?? [])
          if (Key && isKey(Key)) yield { key: Key, size: Size ?? 0 };
      }
    },
  };
}

/** A file is read as it is sent; its length has to be said before. */
async function bodyOf(content: Content): Promise<{ Body: PutObjectBody; ContentLength: number }> {
  if (!("file" in content)) return { Body: content, ContentLength: content.byteLength };
  const { size } = await stat(content.file);
  return { Body: createReadStream(content.file), ContentLength: size };
}

type PutObjectBody = NonNullable<ConstructorParameters<typeof PutObjectCommand>[0]["Body"]>;

async function unlessMissing<Found>(ask: () => Promise<Found>): Promise<Found | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) return null;
    throw error;
  }
}
