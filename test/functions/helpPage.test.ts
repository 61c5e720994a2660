import { helpPage } from "../../scripts/generate/helpPage";

const page = helpPage(
  "# PA.SFB\n\nEn <script>alert(1)</script> i texten, se [alla](README.md) och [LSS](lss.md).",
);

test("a help page runs nothing and loads only its style sheet", () => {
  expect(page).toContain(
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'",
  );
  expect(page.match(/<script|<style| on[a-z]+=/g)).toBeNull();
  expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="help.css">']);
});

test("its links lead to the other pages", () => {
  expect(page).toContain('href="index.html"');
  expect(page).toContain('href="lss.html"');
});

test("its title is the function", () => {
  expect(page).toContain("<title>PA.SFB</title>");
});
