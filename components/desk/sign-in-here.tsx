"use client";

import { SignInForm } from "./sign-in-form";

/** The sign-in screen's form. It leaves by a full load, so that nothing of the visitor's time is kept. */
export function SignInHere({ destination }: { destination: string }) {
  return <SignInForm onSignedIn={() => window.location.replace(destination)} />;
}
