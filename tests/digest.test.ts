import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { digest } from "../src/digest.ts";

test("sums are those of the platform, at every length around a block, and after the platform has taken over", () => {
  const lengths = [...Array.from({ length: 130 }, (_, length) => length), 1000, 70_000, 10];
  for (const length of lengths) {
    const text = "é1€ abc".repeat(length).slice(0, length);
    expect(digest(text)).toBe(hash("sha256", text));
    expect(digest(Buffer.from(text, "utf16le"))).toBe(hash("sha256", Buffer.from(text, "utf16le")));
  }
});
