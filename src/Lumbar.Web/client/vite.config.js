import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
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

const site = new URL("../wwwroot/", import.meta.url).pathname;
const types = { css: "text/css", svg: "image/svg+xml", woff2: "font/woff2" };

/** Only for test-page.html: the real style sheet and fonts under /site/. */
const serveSite = {
  name: "serve-site",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use("/site", (request, response, next) => {
      const path = `${site}${request.url.slice(1).split("?")[0]}`;
      const type = types[path.split(".").pop()];
      if (type === undefined || path.includes("..") || !existsSync(path)) return next();
      response.setHeader("Content-Type", type);
      response.end(readFileSync(path));
    });
  },
};

// Fixed names: the pages link to /build/player.js and the server adds the fingerprint.
export default defineConfig({
  publicDir: false,
  plugins: [copyFonts, serveSite],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { player: "src/main.ts", print: "src/print.ts", direction: "src/direction.ts", figures: "src/figures.ts", resume: "src/resume.ts" },
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  test: { environment: "node", include: ["tests/**/*.test.ts"], testTimeout: 60_000 },
});
