import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import type { Certificate } from "./server";

/** Where Microsoft's own tool keeps them, so that its `install` and `uninstall` know them too. */
const FOLDER = join(homedir(), ".office-addin-dev-certs");
export const CA_FILE = join(FOLDER, "ca.crt");
const CERT_FILE = join(FOLDER, "localhost.crt");
const KEY_FILE = join(FOLDER, "localhost.key");
const FILES = [CA_FILE, CERT_FILE, KEY_FILE];

const VALID_DAYS = 365;
const DAY_MS = 24 * 3600 * 1000;

function isValid(): boolean {
  if (!FILES.every((file) => existsSync(file))) return false;
  const { validTo } = new X509Certificate(readFileSync(CERT_FILE));
  return Date.parse(validTo) - Date.now() > DAY_MS;
}

/**
 * The development certificate for https://localhost, made on this computer where there is none or
 * it is about to expire. Nothing is installed: the user decides whether to trust it.
 */
export async function developmentCertificate(): Promise<Certificate> {
  if (!isValid()) {
    for (const file of FILES) rmSync(file, { force: true });
    await generateCertificates(CA_FILE, CERT_FILE, KEY_FILE, VALID_DAYS, [
      "localhost",
      "127.0.0.1",
    ]);
    chmodSync(KEY_FILE, 0o600);
  }
  return { key: readFileSync(KEY_FILE), cert: readFileSync(CERT_FILE) };
}
