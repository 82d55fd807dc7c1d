import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { readSignInRefusal, writeSignInRefusal } from "./sign-in-refusal";

describe("the word that carries a refusal to the form", () => {
  it.each([new AppError("SIGN_IN_FAILED"), new AppError("TOO_MANY_ATTEMPTS", { seconds: 240 })])(
    "comes back as it went: $code",
    (refusal) => {
      const { code, details } = refusal;
      expect(readSignInRefusal(writeSignInRefusal(refusal))).toEqual({ code, details });
    },
  );

  it("never carries what broke", () => {
    expect(writeSignInRefusal(new Error("password=… at db:5432"))).toBe("UNEXPECTED");
  });

  it.each([null, undefined, "", "CredentialsSignin", "TOO_MANY_ATTEMPTS:soon", "<b>"])(
    "takes %s, which it does not know, for unexpected",
    (word) => expect(readSignInRefusal(word).code).toBe("UNEXPECTED"),
  );
});
