import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { sign } from "aws4";
import S3rver from "s3rver";

/** An S3 server for tests, with one bucket. */
export interface S3Server {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** How many requests it refused because their signature was not right. */
  refused: () => number;
  close: () => Promise<void>;
}

const BUCKET = "photos";
const REGION = "us-east-1";
const KEY = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

/**
 * Starts one on a free port of the loopback, its objects in `directory`. s3rver itself takes any signature of version 4, so
 * each is checked before it gets there, by another library than the one that makes them.
 */
export async function startS3(directory: string): Promise<S3Server> {
  const s3 = new S3rver({ directory, silent: true, configureBuckets: [{ name: BUCKET, configs: [] }] });
  await s3.configureBuckets();
  const answer = s3.callback();
  let refused = 0;
  const server = createServer((request, response) => {
    if (isSigned(request)) return answer(request, response);
    refused += 1;
    request.resume();
    response.writeHead(403, { "Content-Type": "application/xml" });
    response.end(
      "<Error><Code>SignatureDoesNotMatch</Code><Message>Not signed with our key.</Message></Error>",
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: BUCKET,
    region: REGION,
    ...KEY,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(\S+?)\/\S+, SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/;

function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const [, key, names, signature] = AUTHORIZATION.exec(headers.authorization ?? "") ?? [];
  if (key !== KEY.accessKeyId || !names || !signature) return false;
  const signedHeaders = Object.fromEntries(
    names.split(";").map((name) => [name, String(headers[name] ?? "")]),
  );
  const again = sign(
    { service: "s3", region: REGION, method, path: url, headers: signedHeaders },
    { accessKeyId: KEY.accessKeyId, secretAccessKey: KEY.secretAccessKey },
  );
  return AUTHORIZATION.exec(String(again.headers?.Authorization ?? ""))?.[3] === signature;
}
