import { copyFileSync, mkdirSync } from "node:fs";
import { defineConfig } from "vite";

const out = new URL("../wwwroot/build/", import.meta.url).pathname;
const fonts = new URL("./node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/", import.meta.url).pathname;
const faces = [
  "atkinson-hyperlegible-next-latin-wght-normal.woff2",
  "atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
];

const copyFonts = {
  name: "copy-fonts",
  apply: "build",
  closeBundle() {
    mkdirSync(`${out}fonts`, { recursive: true });
    for (const face of faces) copyFileSync(`${fonts}${face}`, `${out}fonts/${face}`);
  },
};

// Fixed names: the pages link to /build/player.js and the server adds the fingerprint.
export default defineConfig({
  publicDir: false,
  plugins: [copyFonts],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { player: "src/main.ts", print: "src/print.ts" },
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  test: { environment: "node", include: ["tests/**/*.test.ts"] },
});
